package id.mymein.distribution;

import id.mymein.distribution.Connector.Check;
import id.mymein.platform.web.FormErrors;

/** What became of a change of a channel. */
public sealed interface ChannelResult {

    /** @param check what a look at it brought */
    record Done(ChannelId id, Check check) implements ChannelResult {}

    record Wrong(FormErrors errors) implements ChannelResult {}

    /** Somebody else was faster. */
    record Stale() implements ChannelResult {}
}
