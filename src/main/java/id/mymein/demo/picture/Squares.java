package id.mymein.demo.picture;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.util.List;

/** A market and a playing field. */
final class Squares {

    private static final List<Color> AWNINGS = List.of(
            new Color(0x0f5a41), new Color(0xa8503e), new Color(0xd9a23c), new Color(0x2f5d8a), new Color(0x7a5a86));
    private static final List<Color> FRUIT = List.of(
            new Color(0xc0473a),
            new Color(0xe0a33a),
            new Color(0x6a9a45),
            new Color(0xd9803a),
            new Color(0x7d4a6b),
            new Color(0x3f7a45));

    private Squares() {}

    static void market(Canvas c) {
        Nature.sky(c, 480);
        Nature.range(c, 420, 70, 0.6);
        Nature.mist(c, 470);
        Nature.grove(c, 540, 150, 0.28, 10);
        Color earth = Tint.mix(new Color(0xc2a17a), c.light.haze, 0.12);
        c.rect(0, 530, 1600, 470, Canvas.down(530, Tint.lighter(earth, 0.18), 1000, Tint.darker(earth, 0.2)));
        for (int i = 0; i < 6; i++) {
            stall(c, -60 + i * 300 + c.between(-12, 12), 660, 215, 0.18);
        }
        People.crowd(c, 8, 40, 1560, 695, 35, (x, y) -> People.anybody(c, x, y, c.between(140, 155)));
        for (int i = 0; i < 4; i++) {
            stall(c, 30 + i * 420 + c.between(-22, 22), 880, 330, 0);
        }
        People.crowd(c, c.whole(4, 6), 80, 1520, 935, 50, (x, y) -> People.anybody(c, x, y, c.between(230, 255)));
    }

    private static void stall(Canvas c, double x, double y, double size, double distance) {
        Color awning = c.light.far(c.pick(AWNINGS), distance);
        Color wood = c.light.far(new Color(0x8d6a46), distance);
        Nature.shadow(c, x + size / 2, y, size * 0.55);
        for (double post : new double[] {0.04, 0.94}) {
            c.rect(x + size * post, y - size * 0.86, size * 0.025, size * 0.86, Tint.darker(wood, 0.3));
        }
        People.seated(c, x + size * c.between(0.35, 0.65), y - size * 0.3, size * 0.62);
        c.rect(
                x + size * 0.02,
                y - size * 0.3,
                size * 0.96,
                size * 0.3,
                Canvas.down(y - size * 0.3, wood, y, Tint.darker(wood, 0.25)));
        for (int i = 0; i < 9; i++) {
            Color fruit = c.light.far(c.pick(FRUIT), distance);
            double fx = x + size * (0.08 + i * 0.105);
            c.ellipse(fx, y - size * 0.31, size * 0.058, size * 0.05, fruit);
            c.ellipse(fx + size * 0.04, y - size * 0.365, size * 0.05, size * 0.045, Tint.lighter(fruit, 0.12));
        }
        awning(c, x, y - size * 0.86, size, awning);
    }

    private static void awning(Canvas c, double x, double y, double size, Color colour) {
        int stripes = 6;
        for (int i = 0; i < stripes; i++) {
            Color stripe = i % 2 == 0 ? colour : Tint.mix(colour, new Color(0xf6efdf), 0.75);
            double a = x - size * 0.04 + i * size * 1.08 / stripes;
            double b = a + size * 1.08 / stripes;
            double top = y - size * 0.2;
            c.shape(stripe, inwards(a, x, size), top, inwards(b, x, size), top, b, y, a, y);
            c.fill(
                    new Arc2D.Double(a, y - size * 0.05, b - a, size * 0.1, 180, 180, Arc2D.CHORD),
                    Tint.darker(stripe, 0.1));
        }
    }

    private static double inwards(double at, double x, double size) {
        double middle = x + size / 2;
        return middle + (at - middle) * 0.86;
    }

    static void field(Canvas c) {
        Village.ground(c, 470);
        Color pitch = Tint.mix(new Color(0x6f9a4a), c.light.haze, 0.06);
        for (int i = 0; i < 8; i++) {
            double y = 540 + 460 * Math.pow(i / 8.0, 1.5);
            double next = 540 + 460 * Math.pow((i + 1) / 8.0, 1.5);
            c.rect(0, y, 1600, next - y + 1, i % 2 == 0 ? pitch : Tint.darker(pitch, 0.09));
        }
        Color chalk = Tint.veil(Color.WHITE, 0.75);
        c.line(new Ellipse2D.Double(560, 690, 480, 150), 5, chalk);
        c.line(800, 545, 800, 1000, 5, chalk);
        c.line(-20, 575, 1620, 575, 4, chalk);
        goal(c, 120, 690);
        Color home = c.pick(AWNINGS);
        People.crowd(
                c,
                10,
                220,
                1540,
                640,
                290,
                (x, y) -> People.player(c, x, y, 80 + (y - 540) * 0.33, x % 260 < 130 ? home : new Color(0xf6efdf)));
        double bx = c.between(640, 980);
        Nature.shadow(c, bx, 880, 22);
        c.ellipse(bx, 866, 17, 17, new Color(0xfdfaf2));
        Nature.palm(c, 1540, 600, 330, 0.1);
    }

    private static void goal(Canvas c, double x, double y) {
        for (int i = 0; i <= 10; i++) {
            c.line(x + i * 6, y - 170 + i * 4, x + i * 6, y + 20 + i * 8, 1.4, Tint.veil(Color.WHITE, 0.5));
            c.line(x, y - 170 + i * 18, x + 60, y - 130 + i * 22, 1.4, Tint.veil(Color.WHITE, 0.5));
        }
        c.line(x, y + 20, x, y - 170, 8, Color.WHITE);
        c.line(x, y - 170, x + 60, y - 130, 8, Color.WHITE);
        c.line(x + 60, y - 130, x + 60, y + 100, 8, Color.WHITE);
    }
}
