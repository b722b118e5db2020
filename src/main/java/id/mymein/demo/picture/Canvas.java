package id.mymein.demo.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;

/** A sheet of 1600 × 1000 with a pen, a light and chance; y grows downwards. */
final class Canvas {

    static final int WIDTH = 1600;
    static final int HEIGHT = 1000;

    final Light light;

    private final BufferedImage sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
    private final Graphics2D pen = sheet.createGraphics();
    private final Random random;

    Canvas(long seed) {
        random = new Random(seed);
        random.nextDouble(); // the first numbers of neighbouring seeds are alike
        light = pick(List.of(Light.values()));
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setRenderingHint(RenderingHints.KEY_DITHERING, RenderingHints.VALUE_DITHER_ENABLE);
    }

    BufferedImage finish() {
        pen.dispose();
        return sheet;
    }

    double between(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    int whole(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    void fill(Shape shape, Paint paint) {
        pen.setPaint(paint);
        pen.fill(shape);
    }

    void rect(double x, double y, double w, double h, Paint paint) {
        fill(new Rectangle2D.Double(x, y, w, h), paint);
    }

    void round(double x, double y, double w, double h, double radius, Paint paint) {
        fill(new RoundRectangle2D.Double(x, y, w, h, radius * 2, radius * 2), paint);
    }

    /** An ellipse by its middle. */
    void ellipse(double x, double y, double rx, double ry, Paint paint) {
        fill(new Ellipse2D.Double(x - rx, y - ry, rx * 2, ry * 2), paint);
    }

    /** A polygon by its corners: x, y, x, y … */
    void shape(Paint paint, double... corners) {
        fill(polygon(corners), paint);
    }

    static Path2D polygon(double... corners) {
        var path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }

    void line(Shape shape, double width, Paint paint) {
        pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setPaint(paint);
        pen.draw(shape);
    }

    void line(double x1, double y1, double x2, double y2, double width, Paint paint) {
        line(new java.awt.geom.Line2D.Double(x1, y1, x2, y2), width, paint);
    }

    /** Draws only within a shape until it is done. */
    void within(Shape shape, Runnable drawing) {
        Shape before = pen.getClip();
        pen.clip(shape);
        drawing.run();
        pen.setClip(before);
    }

    /** From one colour above to another below. */
    static Paint down(double top, Color above, double bottom, Color below) {
        return new GradientPaint(0, (float) top, above, 0, (float) bottom, below);
    }

    /** A soft round light. */
    void glow(double x, double y, double radius, Color colour, double strength) {
        float[] stops = {0f, 0.35f, 1f};
        Color[] colours = {Tint.veil(colour, strength), Tint.veil(colour, strength * 0.35), Tint.veil(colour, 0)};
        ellipse(
                x,
                y,
                radius,
                radius,
                new RadialGradientPaint(new Point2D.Double(x, y), (float) radius, stops, colours));
    }
}
