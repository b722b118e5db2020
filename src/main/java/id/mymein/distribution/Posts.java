package id.mymein.distribution;

import id.mymein.distribution.Delivery.Saying;
import id.mymein.distribution.Post.Picture;
import id.mymein.media.MediaId;
import id.mymein.media.MediaLibrary;
import id.mymein.media.Photo;
import id.mymein.platform.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Makes a delivery what a connector hands over, with the bytes of its picture. */
@Component
class Posts {

    private static final int WIDTH = 1600;

    private final MediaLibrary media;
    private final Site site;
    private final Clock clock;

    Posts(MediaLibrary media, Site site, Clock clock) {
        this.media = media;
        this.site = site;
        this.clock = clock;
    }

    Post of(Delivery delivery) {
        return of(delivery, delivery.saying().text());
    }

    Post of(Delivery delivery, String text) {
        Saying saying = delivery.saying();
        Instant first = delivery.tries().first();
        return new Post(
                delivery.id(),
                saying.title(),
                text,
                URI.create(saying.link()),
                picture(saying).orElse(null),
                first == null ? clock.instant() : first);
    }

    private Optional<Picture> picture(Saying saying) {
        @Nullable MediaId id = saying.picture();
        return Optional.ofNullable(id).flatMap(media::find).flatMap(photo -> picture(photo, saying.pictureText()));
    }

    private Optional<Picture> picture(Photo photo, String alt) {
        Photo.Size size = photo.atLeast(WIDTH);
        return media.rendition(photo.id(), size.width(), "jpg")
                .map(resource -> new Picture(
                        URI.create(site.url(photo.jpeg(size))), "image/jpeg", ByteBuffer.wrap(bytes(resource)), alt));
    }

    private static byte[] bytes(Resource resource) {
        try {
            return resource.getContentAsByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException("a rendition cannot be read", broken);
        }
    }
}
