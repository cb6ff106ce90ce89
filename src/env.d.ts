declare namespace App {
  interface Locals {
    /** The source markers of the lesson on this page, in order: their numbers in the text follow it. */
    bronMarkeringen?: readonly { readonly bron: string; readonly plaats: string }[];
  }
}
