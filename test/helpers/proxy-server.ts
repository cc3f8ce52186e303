import { createServer, request as httpRequest } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

export interface ProxyServer extends AsyncDisposable {
  url: string;
  /** `CONNECT api.github.com:443` for a tunnel, `GET http://…` for plain HTTP. */
  asked: string[];
}

/**
 * Starts a local proxy, as companies have.
 * @param portOf - The port on this machine for a host; tunnels to other hosts are refused.
 */
export async function startProxyServer(portOf: Readonly<Record<string, number>> = {}): Promise<ProxyServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { method = 'GET', url = '', headers } = request;
    asked.push(`${method} ${url}`);
    const onwards = httpRequest(url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onwards.on('error', () => response.destroy());
    request.pipe(onwards);
  });
  server.on('connect', ({ url = '' }, socket, head) => {
    asked.push(`CONNECT ${url}`);
    const port = portOf[url];
    if (port === undefined) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const target = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      target.write(head);
      target.pipe(socket).pipe(target);
    });
    target.on('error', () => socket.destroy());
    socket.on('error', () => target.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
