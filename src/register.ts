#!/usr/bin/env node
import {
  ApplicationCommandType,
  DiscordAPIError,
  REST,
  type RESTGetCurrentApplicationResult,
  Routes,
} from 'discord.js';
import { type RegisterConfig, registerConfig } from './config.ts';
import { registration } from './discord/registration.ts';
import { unreachable } from './discord/unreachable.ts';
import { Mistake } from './mistake.ts';
import { visible } from './render/visible.ts';

/** Replaces the registered commands by those of this version, and returns a sentence about it. */
async function register({ token, apiUrl, applicationId, guildId }: RegisterConfig): Promise<string> {
  const rest = new REST({ api: apiUrl }).setToken(token);
  const id = applicationId ?? (await ownId(rest));
  const all = registration();
  const names = all
    .map(({ type, name }) => (type === ApplicationCommandType.Message ? `“${name}”` : `/${name}`))
    .join(', ');
  if (!guildId) {
    await rest.put(Routes.applicationCommands(id), { body: all });
    return `Registered ${names} everywhere the application is installed.`;
  }
  // Contexts and install types belong to global commands alone.
  const body = all.map(({ contexts: _, integration_types: __, ...data }) => data);
  await rest.put(Routes.applicationGuildCommands(id, guildId), { body });
  return `Registered ${names} for the server ${guildId} alone. Unset DISCORD_GUILD_ID to register everywhere.`;
}

async function ownId(rest: REST): Promise<string> {
  const application = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
  return application.id;
}

function refusal({ status, code, message }: DiscordAPIError): string {
  const refused = 'Discord refused to register the commands';
  if (status === 401) {
    return `${refused}: the token is not valid. In the developer portal, page "Bot", choose "Reset Token" and put the new one in DISCORD_TOKEN.`;
  }
  if (code === 10002 || code === 20012) {
    return `${refused}: DISCORD_APPLICATION_ID is not the application of this token. Remove it, and it is asked of Discord.`;
  }
  if (code === 50001 || code === 10004) {
    return `${refused}: the bot is not in the server DISCORD_GUILD_ID. Add it there with the scopes bot and applications.commands (page "Installation"), or remove the variable.`;
  }
  return `${refused} (HTTP ${status}, code ${code}): ${message}.`;
}

function fail(error: unknown): void {
  const details = error instanceof Error ? error.stack : String(error);
  const sentence = error instanceof DiscordAPIError ? refusal(error) : unreachable(error);
  const fault = `This is a fault of Crosscheck: ${details}`;
  process.stderr.write(`${visible(error instanceof Mistake ? error.message : (sentence ?? fault))}\n`);
  process.exitCode = error instanceof Mistake ? 2 : 1;
}

try {
  process.stdout.write(`${await register(registerConfig())}\n`);
} catch (error) {
  fail(error);
}
