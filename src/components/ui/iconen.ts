import ArrowLeftRight from '@lucide/astro/icons/arrow-left-right';
import Ear from '@lucide/astro/icons/ear';
import Flag from '@lucide/astro/icons/flag';
import Handshake from '@lucide/astro/icons/handshake';
import Heart from '@lucide/astro/icons/heart';
import MessageCircleReply from '@lucide/astro/icons/message-circle-reply';
import Puzzle from '@lucide/astro/icons/puzzle';
import Shield from '@lucide/astro/icons/shield';
import Target from '@lucide/astro/icons/target';

/** The icons that content may name. Imported one by one: the whole set makes every build seconds slower. */
export const iconen: Readonly<Record<string, typeof Ear | undefined>> = {
  'arrow-left-right': ArrowLeftRight,
  ear: Ear,
  flag: Flag,
  handshake: Handshake,
  heart: Heart,
  'message-circle-reply': MessageCircleReply,
  puzzle: Puzzle,
  shield: Shield,
  target: Target,
};
