package id.mymein.demo.picture;

import java.awt.Color;
import java.awt.geom.CubicCurve2D;

/** A village's water: tank, pipe and tap. */
final class WaterSupply {

    private WaterSupply() {}

    static void tank(Canvas c) {
        Nature.sky(c, 460);
        Nature.mountains(c, 470);
        Color grass = Nature.grass(c);
        Nature.meadow(c, 560, grass);
        Nature.grove(c, 575, 210, 0.14, 9);
        double x = c.between(560, 900);
        pipe(c, x + 340, 700);
        Nature.shadow(c, x + 170, 812, 330);
        c.rect(x, 560, 360, 250, Canvas.down(560, new Color(0xd9d4c6), 810, new Color(0xaaa496)));
        c.rect(x - 18, 536, 396, 34, new Color(0xb9b3a5));
        c.rect(x + 130, 500, 100, 38, new Color(0x6f756f));
        for (int i = 0; i < 6; i++) {
            c.line(x + 40, 600 + i * 34, x + 78, 600 + i * 34, 6, new Color(0x5d625f));
        }
        c.line(x + 40, 590, x + 40, 806, 6, new Color(0x5d625f));
        c.line(x + 78, 590, x + 78, 806, 6, new Color(0x5d625f));
        spout(c, x - 120, 840);
        People.anybody(c, x - 240, 900, 230);
        People.anybody(c, x + 470, 900, 240);
        Nature.tree(c, 120, 820, 420, 0);
        Nature.palm(c, 1480, 840, 460, 0);
    }

    private static void pipe(Canvas c, double x, double y) {
        Color blue = new Color(0x3f6f96);
        c.line(
                new CubicCurve2D.Double(x, y, x + 220, y + 20, x + 300, y + 190, x + 760, y + 200),
                22,
                Tint.darker(blue, 0.25));
        c.line(
                new CubicCurve2D.Double(x, y - 5, x + 220, y + 15, x + 300, y + 185, x + 760, y + 195),
                10,
                Tint.lighter(blue, 0.25));
    }

    private static void spout(Canvas c, double x, double y) {
        c.rect(x - 12, y - 130, 24, 130, new Color(0xb9b3a5));
        c.line(x + 8, y - 112, x + 46, y - 112, 12, new Color(0x5d625f));
        c.line(x + 48, y - 104, x + 50, y - 16, 7, Tint.veil(new Color(0xcfe6ea), 0.95));
        c.shape(new Color(0x3f6f96), x + 20, y - 44, x + 82, y - 44, x + 74, y + 8, x + 28, y + 8);
        c.ellipse(x + 51, y - 44, 31, 8, new Color(0xcfe6ea));
    }
}
