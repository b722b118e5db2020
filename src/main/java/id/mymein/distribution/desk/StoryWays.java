package id.mymein.distribution.desk;

import id.mymein.distribution.Channel;
import id.mymein.distribution.ChannelId;
import id.mymein.distribution.Choice;
import id.mymein.distribution.Deliveries.Line;
import id.mymein.distribution.Delivery;
import id.mymein.distribution.DeliveryState;
import id.mymein.distribution.Planning;
import id.mymein.distribution.Recall;
import id.mymein.distribution.desk.StoryWaysController.Sent;
import id.mymein.media.MediaId;
import id.mymein.media.Photo;
import id.mymein.newsroom.PhotoUse;
import id.mymein.platform.Site;
import id.mymein.platform.web.FormErrors;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A story's ways out.
 *
 * @param wrong the channel whose form was refused; null where none was
 * @param sent that form; null where none was refused
 * @param told message key of what was done; empty for nothing
 */
record StoryWays(
        Planning.Plan plan,
        Map<MediaId, Photo> photos,
        List<Recall> recalls,
        Function<Delivery, List<Line>> histories,
        @Nullable ChannelId wrong,
        @Nullable Sent sent,
        FormErrors errors,
        String told,
        Site site) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    FormErrors errors(Channel channel) {
        return channel.id().equals(wrong) ? errors : FormErrors.none();
    }

    private @Nullable Sent sent(Channel channel) {
        return channel.id().equals(wrong) ? sent : null;
    }

    boolean chosen(Planning.Row row) {
        Sent form = sent(row.channel());
        return form == null ? row.goes() : form.pilih() != null;
    }

    String text(Planning.Row row) {
        Sent form = sent(row.channel());
        Choice choice = row.choice();
        return form != null && form.teks() != null ? form.teks() : choice == null ? "" : choice.text();
    }

    String when(Planning.Row row) {
        Sent form = sent(row.channel());
        if (form != null && form.waktu() != null) {
            return form.waktu();
        }
        Choice choice = row.choice();
        Instant at = choice == null ? null : choice.notBefore();
        return at == null ? "" : MINUTE.format(at.atZone(site.zone()));
    }

    boolean pictured(Planning.Row row, PhotoUse photo) {
        MediaId picture = row.saying().picture();
        return picture != null && picture.value().equals(photo.media());
    }

    @Nullable
    Photo photo(@Nullable MediaId id) {
        return id == null ? null : photos.get(id);
    }

    /** True where what an editor chooses still changes something. */
    boolean open(Planning.Row row) {
        Delivery delivery = row.delivery();
        return delivery == null
                || delivery.state() == DeliveryState.PLANNED
                || delivery.state() == DeliveryState.FAILED
                || delivery.state() == DeliveryState.CANCELLED;
    }

    /** What is open of one delivery in the ledger. */
    List<Recall> recalls(Delivery delivery) {
        return recalls.stream()
                .filter(recall -> recall.delivery().id().equals(delivery.id()))
                .toList();
    }

    List<Line> history(Delivery delivery) {
        return histories.apply(delivery);
    }
}
