package de.buergerlotse.channels.webchat;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import io.netty.handler.codec.http.websocketx.Utf8FrameValidator;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import io.netty.handler.codec.http.websocketx.extensions.compression.WebSocketServerCompressionHandler;
import jakarta.inject.Singleton;

/// Stands before the framework's handling of WebSocket frames, in every connection.
///
/// [EarlyFrames] holds back what comes too soon. The aggregator puts the fragments of a message together, up to the size
/// of the largest frame: the framework's own limit is for each fragment, and it would keep fragments without end.
/// Text that is no UTF-8 ends the connection. Compression is not offered: a small frame could unpack to a thousand times
/// its size.
@Singleton
final class FrameGuard implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {

  @Override
  public NettyServerCustomizer.Registry onCreated(BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
    var registry = event.getBean();
    registry.register(new OfServer());
    return registry;
  }

  private static final class OfServer implements NettyServerCustomizer {

    @Override
    public NettyServerCustomizer specializeForChannel(Channel channel, ChannelRole role) {
      return role == ChannelRole.LISTENER ? this : new OfConnection(channel);
    }
  }

  private record OfConnection(Channel channel) implements NettyServerCustomizer {
    @Override
    public void onStreamPipelineBuilt() {
      if (channel.pipeline().get(WebSocketServerCompressionHandler.class) != null) {
        channel.pipeline().remove(WebSocketServerCompressionHandler.class);
      }
      // The last handler is the framework's; it puts the one for WebSocket messages right before itself.
      var last = channel.pipeline().lastContext().name();
      channel.pipeline().addBefore(last, "early-frames", new EarlyFrames());
      channel.pipeline().addBefore(last, "utf-8", new Utf8FrameValidator());
      channel.pipeline().addBefore(last, "fragment-limit", new WebSocketFrameAggregator(ChatSocket.LARGEST_FRAME));
    }
  }
}
