package id.mymein.media.image;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import id.mymein.media.PhotoFacts;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** Reads the TIFF block of a picture's metadata; whatever is broken in it counts as not there. */
final class Exif {

    private static final int MAX_CAMERA = 100;

    /** The length of {@code Exif} and two zero bytes. */
    private static final int MARK = 6;

    static final Exif NONE = new Exif(new Metadata());

    private final Metadata metadata;

    private Exif(Metadata metadata) {
        this.metadata = metadata;
    }

    /** Reads the block that takes {@code length} bytes of the file. */
    static Exif in(ByteBuffer file, int at, int length) {
        byte[] block = new byte[length];
        file.get(at, block);
        // Some writers keep JPEG's marker in front of the block in other formats, too.
        boolean marked = length > MARK && block[0] == 'E' && block[1] == 'x';
        var metadata = new Metadata();
        try {
            new ExifReader().extract(new ByteArrayReader(block, marked ? MARK : 0), metadata);
        } catch (RuntimeException broken) {
            return new Exif(new Metadata());
        }
        return new Exif(metadata);
    }

    Orientation orientation() {
        var directory = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer tag = directory == null ? null : directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return tag == null ? Orientation.UPRIGHT : Orientation.of(tag);
    }

    PhotoFacts facts(ZoneId zone) {
        GpsDirectory gps = metadata.getFirstDirectoryOfType(GpsDirectory.class);
        var place = gps == null ? null : gps.getGeoLocation();
        boolean real = place != null
                && !place.isZero()
                && Math.abs(place.getLatitude()) <= 90
                && Math.abs(place.getLongitude()) <= 180;
        return new PhotoFacts(
                takenAt(zone),
                real && place != null ? place.getLatitude() : null,
                real && place != null ? place.getLongitude() : null,
                camera());
    }

    private @Nullable Instant takenAt(ZoneId zone) {
        var directory = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        Date date = directory == null ? null : directory.getDateOriginal(TimeZone.getTimeZone(zone));
        return date == null ? null : date.toInstant();
    }

    private @Nullable String camera() {
        String maker = text(ExifIFD0Directory.TAG_MAKE);
        String model = text(ExifIFD0Directory.TAG_MODEL);
        // Many repeat the maker's name in front of the model's.
        boolean repeated = !maker.isEmpty() && model.startsWith(maker);
        String text = (repeated ? model : maker + " " + model).strip();
        return text.isEmpty() ? null : text.substring(0, Math.min(text.length(), MAX_CAMERA));
    }

    private String text(int tag) {
        Directory directory = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        String text = directory == null ? null : directory.getString(tag);
        return text == null ? "" : text.replaceAll("\\p{Cntrl}", "").strip();
    }
}
