package de.buergerlotse.channels.webchat;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import jakarta.inject.Singleton;

/// Puts the fragments of a message together, up to the size of the largest frame.
///
/// The framework's own limit is for each fragment, and it would keep fragments without end.
@Singleton
final class FragmentLimit implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {

  private static final String NAME = "fragment-limit";

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
      // The last handler is the framework's; it puts the one for WebSocket messages right before itself.
      var last = channel.pipeline().lastContext().name();
      channel.pipeline().addBefore(last, NAME, new WebSocketFrameAggregator(ChatSocket.LARGEST_FRAME));
    }
  }
}
