package id.mymein.fediverse;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param enabled false switches it off
 * @param loopback true lets addresses without TLS take part, ours and those of others: for tests and measurements on one machine
 * @param followers that we take at most, in all
 * @param followsAnHour that we take from one server in an hour at most
 */
@ConfigurationProperties("mymein.fediverse")
record FediverseSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("false") boolean loopback,
        @DefaultValue("100000") int followers,
        @DefaultValue("300") int followsAnHour) {}
