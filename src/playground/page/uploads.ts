/** Discord's limit for a file, in bytes. */
const LARGEST = 10 * 1024 * 1024;

/** Keeps a file on the loopback Discord. Returns its id, or null for one that is too large. */
export async function uploaded(file: File): Promise<string | null> {
  if (file.size > LARGEST) return null;
  const response = await fetch(`/uploads?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    body: file,
  });
  if (!response.ok) return null;
  const { id } = (await response.json()) as { id: string };
  return id;
}
