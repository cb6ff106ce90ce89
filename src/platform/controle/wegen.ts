import { LAADWEGEN } from './laadwegen.ts';
import type { Uitslag, Weg } from './weg.ts';

/** By opening a connection. */
const VERBINDINGEN: readonly Weg[] = [
  {
    id: 'fetch',
    groep: 'verbinding',
    probeer: (doel) => {
      fetch(doel, { method: 'POST', mode: 'no-cors', body: 'x' }).catch(() => undefined);
      return undefined;
    },
  },
  {
    id: 'xhr',
    groep: 'verbinding',
    probeer: (doel) => {
      const vraag = new XMLHttpRequest();
      vraag.open('GET', doel);
      vraag.send();
      return undefined;
    },
  },
  {
    id: 'baken',
    groep: 'verbinding',
    probeer: (doel) => {
      navigator.sendBeacon(doel, 'x');
      return undefined;
    },
  },
  {
    id: 'websocket',
    groep: 'verbinding',
    probeer: (doel) => {
      new WebSocket(doel.replace(/^http/, 'ws')).onerror = null;
      return undefined;
    },
  },
  {
    id: 'stroom',
    groep: 'verbinding',
    probeer: (doel) => {
      const bron = new EventSource(doel);
      setTimeout(() => bron.close(), 1500);
      return undefined;
    },
  },
  {
    id: 'webtransport',
    groep: 'verbinding',
    probeer: (doel) => {
      const lijn = new WebTransport(doel);
      lijn.ready.catch(() => undefined);
      lijn.closed.catch(() => undefined);
      return undefined;
    },
  },
  {
    id: 'later',
    groep: 'verbinding',
    probeer: (doel) => {
      const later: unknown = Reflect.get(window, 'fetchLater');
      if (typeof later !== 'function') throw new ReferenceError('fetchLater');
      Reflect.apply(later, window, [doel, { activateAfter: 0 }]);
      return undefined;
    },
  },
];

/** No policy in a page covers it. The browser says so when it cannot reach the server: then it did try. */
const WEBRTC: Weg = {
  id: 'webrtc',
  groep: 'zonder-beleid',
  probeer: async (doel) => {
    const { hostname, port } = new URL(doel);
    const lijn = new RTCPeerConnection({ iceServers: [{ urls: `stun:${hostname}:${port === '' ? 3478 : port}` }] });
    const einde = new Promise<Uitslag>((klaar) => {
      lijn.onicecandidateerror = () => klaar(undefined);
      lijn.onicegatheringstatechange = () => {
        if (lijn.iceGatheringState === 'complete') klaar('stil');
      };
      setTimeout(() => klaar(undefined), 3000);
    });
    lijn.createDataChannel('vknz');
    await lijn.setLocalDescription(await lijn.createOffer());
    const uitslag = await einde;
    lijn.close();
    return uitslag;
  },
};

/** All that can be tried without leaving the page. */
export const WEGEN: readonly Weg[] = [...VERBINDINGEN, ...LAADWEGEN, WEBRTC];

/** These leave the page, or open another one, with words in the address. Tried by our tests only. */
export const VERTREKWEGEN: readonly Weg[] = [
  {
    id: 'location',
    groep: 'zonder-beleid',
    probeer: (doel) => {
      location.href = doel;
      return undefined;
    },
  },
  {
    id: 'venster',
    groep: 'zonder-beleid',
    probeer: (doel) => {
      window.open(doel);
      return undefined;
    },
  },
  {
    id: 'verversing',
    groep: 'zonder-beleid',
    probeer: (doel) => {
      const meta = document.createElement('meta');
      meta.httpEquiv = 'refresh';
      meta.content = `0;url=${doel}`;
      document.head.append(meta);
      return undefined;
    },
  },
  {
    id: 'link',
    groep: 'zonder-beleid',
    probeer: (doel) => {
      const link = document.createElement('a');
      link.href = doel;
      document.body.append(link);
      link.click();
      return undefined;
    },
  },
];
