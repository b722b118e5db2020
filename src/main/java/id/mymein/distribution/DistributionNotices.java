package id.mymein.distribution;

import id.mymein.identity.Accounts;
import id.mymein.identity.Action;
import id.mymein.identity.OfficeId;
import id.mymein.identity.Offices;
import id.mymein.notification.Notice;
import id.mymein.notification.Notifier;
import org.springframework.stereotype.Component;

/** Tells people what programs cannot settle: editors what a story needs, administrators what a channel needs. */
@Component
class DistributionNotices {

    private final Accounts accounts;
    private final Offices offices;
    private final Notifier notifier;

    DistributionNotices(Accounts accounts, Offices offices, Notifier notifier) {
        this.offices = offices;
        this.accounts = accounts;
        this.notifier = notifier;
    }

    void failed(Channel channel, Delivery delivery) {
        tell(channel, delivery, "distribution.told.failed");
    }

    void unsure(Channel channel, Delivery delivery) {
        tell(channel, delivery, "distribution.told.unsure");
    }

    void waits(Channel channel, Delivery delivery) {
        tell(channel, delivery, "distribution.told.waits");
    }

    void byHand(Channel channel, Delivery delivery) {
        tell(channel, delivery, "distribution.told.byhand");
    }

    void late(Channel channel, Delivery delivery) {
        tell(channel, delivery, "distribution.told.late");
    }

    private void tell(Channel channel, Delivery delivery, String key) {
        to(
                Action.PUBLISH_STORY,
                channel.office(),
                Notice.of(
                        key,
                        DistributionPaths.story(delivery.story()),
                        delivery.saying().title(),
                        channel.name()));
    }

    void locked(Channel channel) {
        to(
                Action.KEEP_CHANNELS,
                channel.office(),
                Notice.of("distribution.told.locked", DistributionPaths.channel(channel.id()), channel.name()));
    }

    void expires(Channel channel, int days) {
        to(
                Action.KEEP_CHANNELS,
                channel.office(),
                Notice.of(
                        "distribution.told.expires",
                        DistributionPaths.channel(channel.id()),
                        channel.name(),
                        Integer.toString(days)));
    }

    private void to(Action action, OfficeId owner, Notice notice) {
        offices.find(owner).stream()
                .flatMap(office -> accounts.whoMay(action, office).stream())
                .forEach(person -> notifier.tell(person.id(), notice));
    }
}
