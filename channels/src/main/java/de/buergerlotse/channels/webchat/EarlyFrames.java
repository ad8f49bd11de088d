package de.buergerlotse.channels.webchat;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;

/// Holds back the first frames of a quick client until the framework is ready for them.
///
/// The framework finishes a handshake on the thread that checked the ticket, and a frame that came in between would be
/// lost. It reads on its own accord (`autoRead`) once all is in place.
final class EarlyFrames extends ChannelInboundHandlerAdapter {

  /// A message may come in many small fragments.
  private static final int MOST_WAITING = 512;
  private static final int MOST_BYTES = 2 * ChatSocket.LARGEST_FRAME;
  private final Queue<Object> waiting = new ArrayDeque<>();
  private int bytes;
  private boolean open;

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (open || !(message instanceof WebSocketFrame frame)) {
      context.fireChannelRead(message);
      return;
    }
    waiting.add(message);
    bytes += frame.content().readableBytes();
    if (waiting.size() > MOST_WAITING || bytes > MOST_BYTES) drop(context);
    else if (waiting.size() == 1) openWhenReady(context);
  }

  private void openWhenReady(ChannelHandlerContext context) {
    if (context.channel().config().isAutoRead()) {
      // The framework's handler was handed to this thread before; it is in place when this runs.
      context.executor().execute(() -> open(context));
    } else if (context.channel().isActive()) {
      var _ = context.executor().schedule(() -> openWhenReady(context), 1, TimeUnit.MILLISECONDS);
    } else {
      drop(context);
    }
  }

  private void open(ChannelHandlerContext context) {
    open = true;
    for (var frame = waiting.poll(); frame != null; frame = waiting.poll()) context.fireChannelRead(frame);
    context.fireChannelReadComplete();
  }

  private void drop(ChannelHandlerContext context) {
    for (var frame = waiting.poll(); frame != null; frame = waiting.poll()) ReferenceCountUtil.release(frame);
    var _ = context.close();
  }
}
