package id.mymein.distribution.desk;

import id.mymein.distribution.Channel;
import id.mymein.distribution.ChannelKind;
import id.mymein.distribution.ChannelTyped;
import id.mymein.distribution.Connector.Check;
import id.mymein.distribution.DistributionPaths;
import id.mymein.distribution.Setting;
import id.mymein.identity.Grant;
import id.mymein.newsroom.Category;
import id.mymein.platform.web.FormErrors;
import id.mymein.region.Region;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form of a channel.
 *
 * @param id of the channel, made with the form where it is new
 * @param channel null while it is new
 * @param check what a look at it brought; null where nobody looked
 * @param told message key of what was done; empty for nothing
 * @param stale true where somebody else was faster
 */
record ChannelForm(
        UUID id,
        ChannelKind kind,
        @Nullable Channel channel,
        List<Setting> settings,
        ChannelTyped typed,
        Choices choices,
        FormErrors errors,
        @Nullable Check check,
        String told,
        boolean stale) {

    /** @param offices whose it can be; of no matter once it is there */
    record Choices(List<Grant> offices, List<Category> categories, List<Region> regions) {}

    String action() {
        return channel == null ? DistributionPaths.CHANNELS : DistributionPaths.channel(channel.id());
    }

    int version() {
        return channel == null ? 0 : channel.version();
    }

    String value(Setting setting) {
        String typedValue = typed.settings().getOrDefault(setting.name(), "");
        return setting.secret() ? "" : typedValue.isEmpty() && channel == null ? setting.usual() : typedValue;
    }
}
