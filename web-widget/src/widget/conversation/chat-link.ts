/**
 * The secret of the link that opens the chat of a call. It is taken out of the page's address at once, so that nobody finds it
 * there later: it opens a conversation.
 */
export function takeChatLink(): string | undefined {
  const [, secret] = /^#gespraech=([\w-]{1,200})$/.exec(location.hash) ?? [];
  if (secret !== undefined) {
    history.replaceState(history.state, "", location.pathname + location.search);
  }
  return secret;
}
