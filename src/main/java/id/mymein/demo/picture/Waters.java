package id.mymein.demo.picture;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Rivers, ponds, floods. */
final class Waters {

    private static final Color ROPE = new Color(0x3c3a33);
    private static final Color STONE = new Color(0x8d918a);

    private Waters() {}

    static void bridge(Canvas c) {
        Nature.sky(c, 520);
        Nature.mountains(c, 520);
        Nature.range(c, 610, 34, 0.1);
        Nature.grove(c, 660, 110, 0.12, 11);
        Nature.water(c, 690, 1000);
        rocks(c, 14, 760);
        bank(c, 0, 1);
        bank(c, Canvas.WIDTH, -1);
        double deck = c.between(630, 660);
        double sag = deck - c.between(30, 44);
        double top = deck - 280;
        Path2D cable = cable(240, top, 1360, top, sag + (sag - top) * 0.34);
        c.line(-20, deck - 90, 240, top, 7, ROPE);
        c.line(1620, deck - 90, 1360, top, 7, ROPE);
        for (double x = 285; x < 1350; x += 47) {
            c.line(x, hanging(top, sag, x), x, deck + bow(x), 2.6, Tint.veil(ROPE, 0.9));
        }
        crossing(c, deck);
        c.line(cable, 7, ROPE);
        deck(c, deck);
        for (double x : new double[] {225, 1345}) {
            c.rect(
                    x,
                    top - 14,
                    32,
                    deck - top + 120,
                    Canvas.down(top, new Color(0x6a5a49), deck + 100, new Color(0x43382e)));
            c.rect(x - 16, top - 26, 64, 18, new Color(0x43382e));
        }
        Nature.palm(c, 105, 815, 380, 0);
        Nature.tree(c, 1500, 820, 250, 0);
    }

    private static void crossing(Canvas c, double deck) {
        People.crowd(c, c.whole(4, 7), 380, 1240, 0, 0, (x, ignored) -> {
            double size = c.between(100, 132);
            if (c.chance(0.5)) {
                People.pupil(c, x, deck + bow(x) + 3, size * 0.8);
            } else {
                People.anybody(c, x, deck + bow(x) + 3, size);
            }
        });
    }

    private static void deck(Canvas c, double deck) {
        var planks = new Path2D.Double();
        planks.moveTo(150, deck + bow(150));
        planks.quadTo(800, deck + 2 * bow(800) - bow(150), 1450, deck + bow(1450));
        planks.lineTo(1450, deck + bow(1450) + 20);
        planks.quadTo(800, deck + 2 * bow(800) - bow(150) + 22, 150, deck + bow(150) + 20);
        planks.closePath();
        c.fill(planks, Canvas.down(deck, new Color(0xb3824f), deck + 50, new Color(0x7b5433)));
        for (double x = 165; x < 1440; x += 24) {
            c.line(x, deck + bow(x) + 2, x, deck + bow(x) + 19, 1.6, Tint.veil(new Color(0x4a3321), 0.55));
        }
    }

    /** How far the deck hangs down at {@code x}. */
    private static double bow(double x) {
        double share = (x - 150) / 1300;
        return 4 * 22 * share * (1 - share);
    }

    private static double hanging(double top, double low, double x) {
        double share = (x - 240) / 1120;
        return top + (low - top) * 4 * share * (1 - share);
    }

    private static Path2D cable(double x1, double y1, double x2, double y2, double control) {
        var path = new Path2D.Double();
        path.moveTo(x1, y1);
        double low = 2 * (control * 0.75 + y1 * 0.25) - y1;
        path.quadTo((x1 + x2) / 2, low, x2, y2);
        return path;
    }

    private static void bank(Canvas c, double edge, int inwards) {
        Color grass = c.light.leaf;
        var bank = new Path2D.Double();
        bank.moveTo(edge, 660);
        bank.curveTo(edge + inwards * 180, 650, edge + inwards * 290, 700, edge + inwards * 330, 1000);
        bank.lineTo(edge, 1000);
        bank.closePath();
        c.fill(bank, Canvas.down(650, Tint.lighter(grass, 0.14), 1000, Tint.darker(grass, 0.35)));
        for (int i = 0; i < 26; i++) {
            double in = c.between(0, 250);
            Nature.tuft(
                    c,
                    edge + inwards * in,
                    700 + in * 0.3 + c.between(0, 220),
                    c.between(14, 30),
                    Tint.veil(Tint.lighter(grass, 0.28), 0.6));
        }
    }

    private static void rocks(Canvas c, int number, double from) {
        for (int i = 0; i < number; i++) {
            double depth = c.between(0, 1);
            double size = 16 + depth * 44;
            double x = c.between(250, 1350);
            double y = from + depth * 190;
            c.ellipse(x, y + size * 0.2, size * 1.25, size * 0.2, Tint.veil(Color.WHITE, 0.2));
            c.ellipse(x, y, size, size * 0.42, c.light.far(STONE, 0.1));
            c.ellipse(
                    x - size * 0.2, y - size * 0.15, size * 0.5, size * 0.16, Tint.veil(Tint.lighter(STONE, 0.6), 0.6));
        }
    }

    static void river(Canvas c) {
        Nature.sky(c, 470);
        Nature.mountains(c, 480);
        Nature.grove(c, 500, 95, 0.3, 13);
        Color grass = Nature.grass(c);
        Nature.meadow(c, 495, grass);
        var stream = new Path2D.Double();
        double bend = c.between(-140, 140);
        stream.moveTo(760 + bend, 498);
        stream.curveTo(1180 + bend, 560, 420, 640, 180, 1000);
        stream.lineTo(1520, 1000);
        stream.curveTo(1060, 700, 1320 + bend, 580, 820 + bend, 498);
        stream.closePath();
        c.line(stream, 16, Tint.mix(new Color(0xcbb98a), grass, 0.25));
        c.within(stream, () -> {
            Nature.water(c, 490, 1000);
            rocks(c, 5, 640);
        });
        boat(c, c.between(720, 900), 830, 300, 1);
        for (int i = 0; i < 4; i++) {
            Nature.tree(c, i < 2 ? c.between(40, 330) : c.between(1340, 1560), 640 + i % 2 * 70, 210, 0.04);
        }
        Nature.palm(c, 1450, 880, 400, 0);
    }

    /** A narrow boat with people in it. */
    private static void boat(Canvas c, double x, double y, double size, int people) {
        c.ellipse(x, y + size * 0.06, size * 0.56, size * 0.05, Tint.veil(new Color(0x16302f), 0.3));
        for (int i = 0; i <= people; i++) {
            People.seated(c, x - size * 0.2 + i * size * 0.36, y - size * 0.02, size * 0.62);
        }
        var hull = new Path2D.Double();
        hull.moveTo(x - size * 0.56, y - size * 0.1);
        hull.quadTo(x - size * 0.4, y + size * 0.07, x - size * 0.2, y + size * 0.07);
        hull.lineTo(x + size * 0.2, y + size * 0.07);
        hull.quadTo(x + size * 0.42, y + size * 0.07, x + size * 0.58, y - size * 0.12);
        hull.quadTo(x, y - size * 0.0, x - size * 0.56, y - size * 0.1);
        hull.closePath();
        c.fill(hull, Canvas.down(y - size * 0.1, new Color(0x8d5f3b), y + size * 0.07, new Color(0x56382a)));
        c.line(x + size * 0.28, y - size * 0.3, x + size * 0.12, y + size * 0.09, size * 0.018, new Color(0xcaa76c));
    }

    static void pond(Canvas c) {
        Nature.sky(c, 430);
        Nature.mountains(c, 440);
        Nature.grove(c, 462, 100, 0.22, 10);
        Color grass = Nature.grass(c);
        Nature.meadow(c, 455, grass);
        double x = c.between(720, 880);
        c.ellipse(x, 705, 690, 205, Canvas.down(500, new Color(0xa98357), 910, new Color(0x7a5a3a)));
        Shape basin = new Ellipse2D.Double(x - 650, 518, 1300, 360);
        c.within(basin, () -> {
            Nature.water(c, 500, 890);
            c.rect(
                    x - 650,
                    500,
                    1300,
                    70,
                    Canvas.down(510, Tint.veil(c.light.leaf, 0.3), 570, Tint.veil(c.light.leaf, 0)));
        });
        gate(c, x + 470, 610);
        People.crowd(
                c,
                c.whole(2, 4),
                x - 430,
                x + 330,
                935,
                35,
                (at, foot) -> People.anybody(c, at, foot, c.between(190, 225)));
        Nature.palm(c, c.between(60, 160), 640, 330, 0.06);
        Nature.tree(c, 1510, 620, 200, 0.08);
    }

    private static void gate(Canvas c, double x, double y) {
        c.rect(x, y - 110, 96, 130, Canvas.down(y - 110, new Color(0xcfcabd), y + 20, new Color(0xa29d90)));
        c.rect(x - 12, y - 124, 120, 22, new Color(0x8d887b));
        c.rect(x + 30, y - 58, 36, 78, new Color(0x54544d));
    }

    static void flood(Canvas c) {
        Nature.sky(c, 480);
        Nature.range(c, 400, 70, 0.6);
        Nature.mist(c, 450);
        Nature.grove(c, 500, 150, 0.28, 9);
        for (int i = 0; i < 4; i++) {
            Buildings.onStilts(
                    c, 190 + i * 400 + c.between(-50, 50), 590 + c.between(-6, 20), c.between(240, 300), 0.14);
        }
        Color brown = new Color(0x8a7452);
        c.rect(0, 570, 1600, 430, Canvas.down(570, Tint.mix(new Color(0xb6a582), c.light.skyLow, 0.35), 1000, brown));
        for (int i = 0; i < 60; i++) {
            double depth = c.between(0, 1);
            c.round(
                    c.between(-60, 1600),
                    585 + depth * 400,
                    30 + depth * 160,
                    2 + depth * 3,
                    2,
                    Tint.veil(Color.WHITE, 0.2));
        }
        boat(c, c.between(520, 760), 760, 330, 1);
        boat(c, c.between(1050, 1180), 890, 400, 1);
        Nature.palm(c, 1500, 660, 380, 0.05);
    }
}
