package id.mymein.demo.picture;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.List;

/** Hills, fields, gardens. */
final class Land {

    private Land() {}

    static void hills(Canvas c) {
        Nature.sky(c, 560);
        Nature.range(c, 380, 130, 0.8);
        Nature.mist(c, 450);
        Nature.range(c, 490, 105, 0.6);
        Nature.mist(c, 570);
        Nature.range(c, 610, 85, 0.4);
        Nature.mist(c, 690);
        Nature.range(c, 730, 60, 0.2);
        Nature.grove(c, 790, 110, 0.16, 9);
        Color grass = Nature.grass(c);
        c.fill(Nature.ridge(c, 840, 34), Canvas.down(800, Tint.lighter(grass, 0.1), 1000, Tint.darker(grass, 0.3)));
        Nature.palm(c, c.between(120, 320), 905, 330, 0);
        Nature.palm(c, c.between(1280, 1480), 930, 290, 0);
        for (int i = 0; i < 30; i++) {
            Nature.tuft(
                    c,
                    c.between(0, 1600),
                    c.between(890, 995),
                    c.between(14, 26),
                    Tint.veil(Tint.darker(grass, 0.35), 0.6));
        }
    }

    static void rice(Canvas c) {
        double horizon = 470;
        Nature.sky(c, horizon);
        Nature.mountains(c, horizon);
        Nature.grove(c, horizon + 14, 78, 0.3, 14);
        Color ripe = c.pick(List.of(new Color(0xc9b24a), new Color(0x9fb04e), new Color(0x86a94f)));
        c.rect(0, horizon + 8, 1600, 540, Canvas.down(horizon, c.light.far(ripe, 0.3), 1000, Tint.darker(ripe, 0.1)));
        double vanish = c.between(600, 1000);
        for (int i = -22; i <= 22; i++) {
            c.line(vanish + i * 12, horizon + 8, vanish + i * 150, 1010, 3, Tint.veil(Tint.darker(ripe, 0.35), 0.4));
        }
        double y = horizon + 42;
        for (double step = 46; y < 1000; step *= 1.75) {
            dyke(c, y, step * 0.16);
            y += step * 1.35;
        }
        ears(c, ripe, horizon);
        People.crowd(
                c,
                c.whole(3, 5),
                150,
                1450,
                horizon + 110,
                250,
                (x, foot) -> People.farmer(c, x, foot, 80 + (foot - horizon) * 0.42));
    }

    private static void dyke(Canvas c, double y, double thick) {
        var path = new Path2D.Double();
        double bow = c.between(-10, 16);
        path.moveTo(0, y);
        path.quadTo(800, y + bow, 1600, y + c.between(-6, 6));
        c.line(path, thick, Tint.mix(c.light.leaf, new Color(0x7c9a4a), 0.6));
    }

    private static void ears(Canvas c, Color ripe, double horizon) {
        for (int i = 0; i < 420; i++) {
            double depth = Math.sqrt(c.between(0, 1));
            double y = horizon + 20 + depth * 510;
            Nature.tuft(
                    c,
                    c.between(0, 1600),
                    y,
                    4 + depth * 24,
                    Tint.veil(c.chance(0.5) ? Tint.lighter(ripe, 0.4) : Tint.darker(ripe, 0.28), 0.5));
        }
    }

    static void garden(Canvas c) {
        Nature.sky(c, 480);
        Nature.mountains(c, 480);
        Color grass = Nature.grass(c);
        var slope = Canvas.polygon(0, 420, 700, 520, 1600, 640, 1600, 1000, 0, 1000);
        c.fill(slope, Canvas.down(430, Tint.lighter(grass, 0.12), 1000, Tint.darker(grass, 0.28)));
        c.within(slope, () -> {
            for (int row = 0; row < 7; row++) {
                double y = 474 + row * 56;
                Color leaf = Tint.mix(
                        c.light.far(c.light.leaf, 0.2 - row * 0.03), new Color(0x4a8a4c), c.between(0.3, 0.55));
                for (double x = -30 + row * 14; x < 1640; x += 36 + row * 6) {
                    bush(c, x + c.between(-6, 6), y + x * 0.115, 40 + row * 8, leaf);
                }
            }
        });
        for (int i = 0; i < 3; i++) {
            rack(c, 250 + i * 400 + c.between(-30, 30), 850 + i * 26);
        }
        People.farmer(c, c.between(520, 620), 935, 210);
        People.farmer(c, c.between(1000, 1080), 960, 225);
        Nature.palm(c, 1490, 760, 330, 0.05);
    }

    private static void bush(Canvas c, double x, double y, double size, Color leaf) {
        Color own = Tint.mix(leaf, c.light.leaf, c.between(0, 0.3));
        c.ellipse(x, y - size * 0.38, size * 0.55, size * 0.42, own);
        c.ellipse(x - size * 0.12, y - size * 0.56, size * 0.26, size * 0.15, Tint.veil(Tint.lighter(own, 0.3), 0.45));
        for (int i = 0; i < 2; i++) {
            c.ellipse(
                    x + c.between(-0.35, 0.35) * size,
                    y - c.between(0.2, 0.6) * size,
                    size * 0.045,
                    size * 0.045,
                    Tint.veil(new Color(0xb4473a), 0.8));
        }
    }

    /** A bamboo table on which coffee or rice dries. */
    private static void rack(Canvas c, double x, double y) {
        Color bamboo = new Color(0xb99a5b);
        for (double post : new double[] {10, 120, 230}) {
            c.rect(x + post, y, 9, 76, Tint.darker(bamboo, 0.25));
        }
        c.shape(new Color(0x7b4a33), x - 6, y - 4, x + 40, y - 52, x + 292, y - 52, x + 246, y - 4);
        for (int i = 0; i < 60; i++) {
            double depth = c.between(0, 1);
            c.ellipse(
                    x + 4 + depth * 40 + c.between(0, 236),
                    y - 8 - depth * 40,
                    5,
                    3,
                    Tint.mix(new Color(0xa4553a), new Color(0xd2a35e), c.between(0, 1)));
        }
        c.line(x - 6, y - 2, x + 246, y - 2, 9, bamboo);
    }
}
