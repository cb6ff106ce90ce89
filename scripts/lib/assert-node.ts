/** The first import of every .ts step. The check itself is JavaScript, so that an old Node can read it too. */
import './assert-node.mjs';
