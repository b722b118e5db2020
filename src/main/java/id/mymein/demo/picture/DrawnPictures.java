package id.mymein.demo.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws calm pictures of a regency in the hills: the same motif and seed always give the same picture. */
public final class DrawnPictures {

    private static final float QUALITY = 0.88f;

    private DrawnPictures() {}

    /** A JPEG of 1600 × 1000 pixels; the seed varies light, colours, places and people. */
    public static byte[] draw(Motif motif, long seed) {
        return jpeg(image(motif, seed));
    }

    static BufferedImage image(Motif motif, long seed) {
        var canvas = new Canvas(seed * 31 + motif.name().hashCode());
        scene(motif).accept(canvas);
        return canvas.finish();
    }

    private static Consumer<Canvas> scene(Motif motif) {
        return switch (motif) {
            case HILLS -> Land::hills;
            case RICE -> Land::rice;
            case GARDEN -> Land::garden;
            case ROAD -> Ways::road;
            case RUBBER -> Ways::rubber;
            case TOWER -> Ways::tower;
            case BRIDGE -> Waters::bridge;
            case RIVER -> Waters::river;
            case POND -> Waters::pond;
            case FLOOD -> Waters::flood;
            case WATER -> WaterSupply::tank;
            case VILLAGE -> Village::houses;
            case MARKET -> Squares::market;
            case SCHOOL -> Village::school;
            case HALL -> Village::hall;
            case MOSQUE -> Village::mosque;
            case FIELD -> Squares::field;
            case POSYANDU -> Gatherings::posyandu;
            case CLINIC -> Gatherings::clinic;
            case MEETING -> Gatherings::meeting;
            case TRAINING -> Gatherings::training;
        };
    }

    private static byte[] jpeg(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(QUALITY);
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
