package id.mymein.demo.picture;

import java.awt.Color;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Sky, hills, water and plants. */
final class Nature {

    static final Color TRUNK = new Color(0x5a4632);

    private static final List<Color> GRASS =
            List.of(new Color(0x7d9145), new Color(0x6f8f4a), new Color(0x8a9a4f), new Color(0x668a50));

    private Nature() {}

    /** The whole sheet as sky down to {@code horizon}, with a sun or clouds. */
    static void sky(Canvas c, double horizon) {
        double middle = horizon * 0.62;
        c.rect(0, 0, Canvas.WIDTH, middle + 1, Canvas.down(0, c.light.skyTop, middle, c.light.skyMiddle));
        c.rect(0, middle, Canvas.WIDTH, Canvas.HEIGHT, Canvas.down(middle, c.light.skyMiddle, horizon, c.light.skyLow));
        if (c.light.sunny()) {
            double x = c.between(250, 1350);
            double y = c.between(horizon * 0.25, horizon * 0.62);
            c.glow(x, y, 420, c.light.sun, 0.75);
            c.ellipse(x, y, 74, 74, Tint.veil(c.light.sun, 0.95));
        }
        int clouds = c.light.sunny() ? c.whole(1, 3) : c.whole(4, 6);
        for (int i = 0; i < clouds; i++) {
            cloud(c, c.between(-50, 1600), c.between(60, horizon * 0.55), c.between(70, 150));
        }
    }

    private static void cloud(Canvas c, double x, double y, double size) {
        Color colour = Tint.veil(Tint.mix(c.light.skyLow, Color.WHITE, 0.5), c.light.sunny() ? 0.42 : 0.5);
        var cloud = new Area();
        for (int i = 0; i < 4; i++) {
            double w = size * (i == 2 ? c.between(1.9, 2.6) : c.between(0.9, 1.6));
            double left = x - w / 2 + c.between(-0.5, 0.5) * size;
            double h = size * 0.19;
            cloud.add(new Area(new RoundRectangle2D.Double(left, y + i * h * 0.82, w, h, h, h)));
        }
        c.fill(cloud, colour);
    }

    /** A range whose ridge lies around {@code y}; {@code distance} from 0 (near) to 1 (lost in haze). */
    static void range(Canvas c, double y, double relief, double distance) {
        Color ridge = c.light.far(c.light.leaf, distance);
        Color foot = c.light.far(c.light.leaf, Math.min(1, distance + 0.22));
        c.fill(ridge(c, y, relief), Canvas.down(y - relief, ridge, y + relief * 2.2, foot));
    }

    /** A soft line of hills closed along the lower edge of the sheet. */
    static Path2D ridge(Canvas c, double y, double relief) {
        double[] phase = {c.between(0, 7), c.between(0, 7), c.between(0, 7), c.between(0, 7)};
        double[] wave = {c.between(1.2, 2), c.between(3, 4.5), c.between(6, 9), c.between(13, 17)};
        double[] share = {0.5, 0.32, 0.13, 0.05};
        var path = new Path2D.Double();
        path.moveTo(0, Canvas.HEIGHT);
        for (int x = 0; x <= Canvas.WIDTH; x += 8) {
            double height = 0;
            for (int i = 0; i < wave.length; i++) {
                height += share[i] * Math.sin(phase[i] + x * wave[i] * Math.PI / Canvas.WIDTH);
            }
            path.lineTo(x, y - height * relief);
        }
        path.lineTo(Canvas.WIDTH, Canvas.HEIGHT);
        path.closePath();
        return path;
    }

    /** Three ranges one behind the other, mist between them. */
    static void mountains(Canvas c, double horizon) {
        range(c, horizon - 150, 95, 0.72);
        mist(c, horizon - 95);
        range(c, horizon - 75, 62, 0.48);
        mist(c, horizon - 30);
        range(c, horizon - 18, 36, 0.24);
    }

    static void mist(Canvas c, double y) {
        c.rect(
                0,
                y - 60,
                Canvas.WIDTH,
                61,
                Canvas.down(y - 60, Tint.veil(c.light.haze, 0), y, Tint.veil(c.light.haze, 0.5)));
        c.rect(
                0,
                y,
                Canvas.WIDTH,
                60,
                Canvas.down(y, Tint.veil(c.light.haze, 0.5), y + 60, Tint.veil(c.light.haze, 0)));
    }

    static Color grass(Canvas c) {
        return Tint.mix(c.pick(GRASS), c.light.haze, 0.08);
    }

    /** Meadow from {@code y} down, with tufts that grow towards us. */
    static void meadow(Canvas c, double y, Color colour) {
        c.rect(
                0,
                y,
                Canvas.WIDTH,
                Canvas.HEIGHT - y,
                Canvas.down(y, Tint.lighter(colour, 0.14), Canvas.HEIGHT, Tint.darker(colour, 0.22)));
        for (int i = 0; i < 90; i++) {
            double depth = Math.pow(c.between(0, 1), 0.7);
            double ty = y + 12 + depth * (Canvas.HEIGHT - y - 20);
            tuft(c, c.between(0, 1600), ty, 5 + depth * 15, Tint.veil(Tint.darker(colour, 0.3), 0.55));
        }
    }

    static void tuft(Canvas c, double x, double y, double size, Color colour) {
        for (int i = -1; i <= 1; i++) {
            c.line(
                    new QuadCurve2D.Double(x, y, x + i * size * 0.15, y - size * 0.6, x + i * size * 0.5, y - size),
                    Math.max(1.5, size * 0.13),
                    colour);
        }
    }

    /** Still water from {@code y} down, with the sky in it and light lines. */
    static void water(Canvas c, double y, double bottom) {
        Color deep = Tint.mix(new Color(0x2f6a70), c.light.skyTop, 0.12);
        Color bright = Tint.mix(new Color(0x9cc3c0), c.light.skyLow, 0.45);
        c.rect(0, y, Canvas.WIDTH, bottom - y, Canvas.down(y, bright, bottom, deep));
        for (int i = 0; i < 46; i++) {
            double depth = c.between(0, 1);
            double width = 30 + depth * 150;
            double ly = y + 8 + depth * (bottom - y - 16);
            c.round(
                    c.between(-50, 1600),
                    ly,
                    width,
                    1.5 + depth * 3,
                    2,
                    Tint.veil(Color.WHITE, 0.14 + 0.12 * (1 - depth)));
        }
    }

    /** A broad tree that stands on {@code y}. */
    static void tree(Canvas c, double x, double y, double size, double distance) {
        Color leaf = c.light.far(Tint.mix(c.light.leaf, new Color(0x4c8a4a), c.between(0, 0.45)), distance);
        Color trunk = c.light.far(TRUNK, distance);
        shadow(c, x, y, size * 0.42);
        c.shape(
                trunk,
                x - size * 0.045,
                y,
                x - size * 0.03,
                y - size * 0.5,
                x + size * 0.03,
                y - size * 0.5,
                x + size * 0.05,
                y);
        double[][] crown = {{0, 0.62, 0.34}, {-0.2, 0.52, 0.24}, {0.21, 0.53, 0.25}, {0.02, 0.83, 0.24}};
        for (double[] part : crown) {
            c.ellipse(x + part[0] * size, y - part[1] * size, part[2] * size, part[2] * size * 0.82, leaf);
        }
        Color lit = Tint.veil(Tint.lighter(leaf, 0.35), 0.5);
        c.ellipse(x - size * 0.1, y - size * 0.87, size * 0.14, size * 0.09, lit);
        c.ellipse(x - size * 0.2, y - size * 0.62, size * 0.13, size * 0.08, lit);
    }

    static void palm(Canvas c, double x, double y, double size, double distance) {
        double lean = c.between(-0.18, 0.18) * size;
        double topX = x + lean;
        double topY = y - size;
        shadow(c, x, y, size * 0.22);
        c.line(
                new QuadCurve2D.Double(x, y, x + lean * 0.15, y - size * 0.55, topX, topY),
                size * 0.045,
                c.light.far(TRUNK, distance));
        Color leaf = c.light.far(Tint.mix(c.light.leaf, new Color(0x3f8f55), 0.3), distance);
        for (int i = 0; i < 9; i++) {
            double angle = Math.PI * (0.04 + i * 0.115) + c.between(-0.05, 0.05);
            frond(
                    c,
                    topX,
                    topY,
                    -Math.cos(angle) * size * 0.46,
                    -Math.sin(angle) * size * 0.2,
                    size,
                    i % 2 == 0 ? leaf : Tint.lighter(leaf, 0.14));
        }
        c.ellipse(topX, topY + size * 0.015, size * 0.035, size * 0.035, c.light.far(new Color(0x6b4f2a), distance));
    }

    private static void frond(Canvas c, double x, double y, double dx, double dy, double size, Color colour) {
        var leaf = new Path2D.Double();
        double tipX = x + dx;
        double tipY = y + dy + size * 0.16;
        leaf.moveTo(x, y);
        leaf.quadTo(x + dx * 0.5, y + dy * 1.9 - size * 0.05, tipX, tipY);
        leaf.quadTo(x + dx * 0.5, y + dy * 1.2 + size * 0.03, x, y);
        c.fill(leaf, colour);
    }

    static void shadow(Canvas c, double x, double y, double width) {
        c.ellipse(
                x + width * 0.15,
                y,
                width,
                Math.max(2, width * 0.14),
                Tint.veil(new Color(0x1d2f22), c.light.sunny() ? 0.2 : 0.11));
    }

    /** A loose row of trees and palms along {@code y}. */
    static void grove(Canvas c, double y, double size, double distance, int number) {
        for (int i = 0; i < number; i++) {
            double x = (i + c.between(0.1, 0.9)) * Canvas.WIDTH / number;
            if (c.chance(0.35)) {
                palm(c, x, y + c.between(-4, 8), size * c.between(1.05, 1.4), distance);
            } else {
                tree(c, x, y + c.between(-4, 8), size * c.between(0.7, 1.15), distance);
            }
        }
    }
}
