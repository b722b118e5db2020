package id.mymein.distribution.desk;

import id.mymein.distribution.Channel;
import id.mymein.distribution.ChannelId;
import id.mymein.distribution.Delivery;
import id.mymein.distribution.DeliveryId;
import id.mymein.platform.web.FormErrors;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What goes out.
 *
 * @param stuck what needs a person
 * @param waiting what goes by itself, and what a person is to post by hand
 * @param recalls how much still stands wrong somewhere
 * @param wrong whose form was refused; null where none was
 * @param typed what was typed there
 * @param told message key of what was done; empty for nothing
 */
record DeliveryList(
        List<Delivery> stuck,
        List<Delivery> waiting,
        List<Delivery> past,
        Map<ChannelId, Channel> channels,
        int recalls,
        @Nullable DeliveryId wrong,
        String typed,
        FormErrors errors,
        String told) {

    @Nullable
    Channel channel(Delivery delivery) {
        return channels.get(delivery.channel());
    }

    List<Delivery> byHand() {
        return waiting.stream().filter(this::assisted).toList();
    }

    List<Delivery> byItself() {
        return waiting.stream().filter(delivery -> !assisted(delivery)).toList();
    }

    private boolean assisted(Delivery delivery) {
        Channel channel = channel(delivery);
        return channel != null && channel.kind().assisted();
    }

    FormErrors errors(Delivery delivery) {
        return delivery.id().equals(wrong) ? errors : FormErrors.none();
    }
}
