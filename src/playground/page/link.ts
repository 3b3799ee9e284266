import type { Action, Tiding } from '../link/protocol.ts';

/** The page's connection to the playground. */
export interface Link {
  send: (action: Action) => void;
}

/** Milliseconds before a lost connection is tried again. */
const AGAIN = 1500;

/** Connects, and again whenever the connection is lost. `hear` is told everything that comes; `state` says whether it stands. */
export function connect(hear: (tiding: Tiding) => void, state: (isUp: boolean) => void): Link {
  let socket: WebSocket;
  const open = (): void => {
    socket = new WebSocket(`ws://${location.host}/link`);
    socket.addEventListener('open', () => state(true));
    socket.addEventListener('message', ({ data }) => hear(JSON.parse(String(data)) as Tiding));
    socket.addEventListener('close', () => {
      state(false);
      setTimeout(open, AGAIN);
    });
  };
  open();
  return {
    send: (action) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(action));
    },
  };
}
