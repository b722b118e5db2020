package id.mymein.demo.picture;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Houses, a school, a hall, a mosque. */
final class Village {

    private static final Color PATH = new Color(0xcfb183);

    private Village() {}

    static void houses(Canvas c) {
        ground(c, 520);
        double way = c.between(700, 900);
        path(c, 530, way);
        for (double aside : new double[] {-560, -260, 240, 560}) {
            Buildings.onStilts(c, way + aside + c.between(-30, 30), 605 + c.between(-8, 14), c.between(170, 215), 0.18);
        }
        Nature.palm(c, c.between(380, 520), 640, 300, 0.1);
        Buildings.onStilts(c, c.between(230, 330), 800, 380, 0.02);
        Buildings.onStilts(c, c.between(1250, 1370), 780, 350, 0.03);
        Nature.palm(c, c.between(520, 600), 760, 400, 0.02);
        Nature.tree(c, 1560, 800, 330, 0);
        People.crowd(
                c,
                c.whole(2, 3),
                way - 160,
                way + 180,
                800,
                110,
                (x, y) -> People.anybody(c, x, y, c.between(170, 200)));
    }

    static void ground(Canvas c, double horizon) {
        Nature.sky(c, horizon);
        Nature.mountains(c, horizon);
        Nature.grove(c, horizon + 15, 110, 0.24, 11);
        Color grass = Nature.grass(c);
        Nature.meadow(c, horizon + 5, grass);
    }

    private static void path(Canvas c, double from, double at) {
        var path = new Path2D.Double();
        path.moveTo(at - 14, from);
        path.curveTo(at - 130, from + 160, at + 60, from + 250, at - 250, 1000);
        path.lineTo(at + 280, 1000);
        path.curveTo(at + 250, from + 260, at - 10, from + 160, at + 14, from);
        path.closePath();
        c.fill(path, Canvas.down(from, c.light.far(PATH, 0.3), 1000, Tint.darker(PATH, 0.12)));
    }

    static void school(Canvas c) {
        ground(c, 480);
        Color yard = Tint.mix(new Color(0xd1b78c), c.light.haze, 0.15);
        c.shape(Canvas.down(680, yard, 1000, Tint.darker(yard, 0.14)), 120, 690, 1480, 690, 1720, 1000, -120, 1000);
        Color roof = c.pick(Buildings.ROOFS);
        c.rect(170, 470, 1260, 230, Canvas.down(470, new Color(0xd8cdb4), 700, new Color(0xf3ecdb)));
        c.rect(170, 640, 1260, 60, new Color(0x0f5a41));
        for (int i = 0; i < 4; i++) {
            double x = 190 + i * 305;
            Buildings.window(c, x + 40, 530, 74, 0);
            Buildings.window(c, x + 136, 530, 74, 0);
            c.rect(x + 232, 524, 58, 176, Buildings.WOOD);
        }
        for (int i = 0; i < 5; i++) {
            c.rect(183 + i * 305, 470, 14, 230, new Color(0xf8f3e6));
        }
        Buildings.roof(c, 800, 476, 1180, 150, roof);
        flag(c, c.between(420, 1180), 860, 560);
        People.crowd(c, c.whole(8, 12), 140, 1460, 790, 160, (x, y) -> People.pupil(c, x, y, c.between(135, 165)));
        Nature.tree(c, 80, 800, 400, 0);
        Nature.palm(c, 1540, 820, 430, 0);
    }

    private static void flag(Canvas c, double x, double y, double height) {
        c.rect(x - 4, y - height, 8, height, new Color(0xd9d4c6));
        c.rect(x - 46, y - 16, 92, 22, new Color(0xb9b3a5));
        for (int i = 0; i < 2; i++) {
            double top = y - height + 8 + i * 42;
            var cloth = new Path2D.Double();
            cloth.moveTo(x + 4, top);
            cloth.curveTo(x + 50, top - 18, x + 90, top + 20, x + 132, top);
            cloth.lineTo(x + 132, top + 42);
            cloth.curveTo(x + 90, top + 62, x + 50, top + 24, x + 4, top + 42);
            cloth.closePath();
            c.fill(cloth, i == 0 ? new Color(0xc23b33) : new Color(0xfbf8f0));
        }
    }

    static void hall(Canvas c) {
        ground(c, 500);
        path(c, 640, 800);
        Color roof = new Color(0x5f4a39);
        Nature.shadow(c, 800, 780, 560);
        c.rect(330, 560, 940, 150, Canvas.down(560, new Color(0x8f6744), 710, new Color(0xb28455)));
        for (int i = 0; i < 20; i++) {
            c.line(338 + i * 48, 562, 338 + i * 48, 708, 2, Tint.veil(new Color(0x4a3323), 0.4));
        }
        for (int i = 0; i < 9; i++) {
            c.rect(345 + i * 112, 700, 22, 84, Buildings.WOOD);
        }
        c.rect(300, 700, 1000, 22, new Color(0x4f3828));
        c.rect(710, 580, 180, 122, new Color(0x3a281d));
        for (double x : new double[] {430, 560, 980, 1110}) {
            Buildings.window(c, x, 595, 72, 0);
        }
        for (int i = 0; i < 5; i++) {
            c.rect(690 - i * 10, 722 + i * 15, 220 + i * 20, 13, Tint.lighter(Buildings.WOOD, 0.2 + i * 0.04));
        }
        Buildings.roof(c, 800, 566, 1060, 130, roof);
        Buildings.gable(c, 800, 470, 520, 270, Tint.darker(roof, 0.1));
        c.line(800, 200, 760, 160, 8, roof);
        c.line(800, 200, 840, 160, 8, roof);
        People.crowd(c, c.whole(4, 6), 400, 1220, 850, 100, (x, y) -> People.anybody(c, x, y, c.between(185, 215)));
        Nature.palm(c, 150, 820, 460, 0);
        Nature.tree(c, 1460, 800, 360, 0);
    }

    static void mosque(Canvas c) {
        ground(c, 500);
        path(c, 700, 800);
        Color dome = c.pick(List.of(new Color(0x0f6a4c), new Color(0x2f6d8a), new Color(0xc79a3a)));
        Color wall = new Color(0xf5efe0);
        minaret(c, 1215, 785, dome, wall);
        c.rect(1160, 770, 110, 18, Tint.darker(wall, 0.18));
        c.rect(480, 480, 640, 290, Canvas.down(480, Tint.darker(wall, 0.1), 770, wall));
        c.rect(620, 380, 360, 110, Canvas.down(380, Tint.darker(wall, 0.1), 490, wall));
        c.within(new Rectangle2D.Double(0, 0, 1600, 390), () -> {
            c.fill(new Ellipse2D.Double(650, 220, 300, 330), Canvas.down(210, Tint.lighter(dome, 0.4), 390, dome));
            c.shape(dome, 786, 230, 800, 170, 814, 230);
        });
        c.ellipse(800, 158, 11, 11, new Color(0xd9ad4a));
        c.rect(470, 470, 660, 20, Tint.darker(wall, 0.2));
        for (int i = 0; i < 5; i++) {
            arch(c, 520 + i * 118, 560, i == 2 ? 92 : 74, i == 2 ? Buildings.WOOD : Buildings.GLASS);
        }
        c.rect(440, 765, 720, 20, new Color(0xcfc8b6));
        People.crowd(c, c.whole(3, 5), 520, 1120, 845, 100, (x, y) -> People.anybody(c, x, y, c.between(175, 205)));
        Nature.palm(c, 250, 800, 470, 0);
        Nature.palm(c, 1420, 830, 430, 0);
        Nature.tree(c, 90, 800, 300, 0.03);
    }

    private static void arch(Canvas c, double x, double y, double w, Color colour) {
        c.rect(x, y + w / 2, w, 210 - w / 2, colour);
        c.ellipse(x + w / 2, y + w / 2, w / 2, w / 2, colour);
    }

    private static void minaret(Canvas c, double x, double foot, Color dome, Color wall) {
        c.rect(x - 34, 260, 68, foot - 260, Canvas.down(260, wall, foot, Tint.darker(wall, 0.14)));
        c.rect(x - 50, 340, 100, 18, Tint.darker(wall, 0.22));
        arch(c, x - 14, 280, 28, Buildings.GLASS);
        c.rect(x - 34, 358, 68, 30, wall);
        c.ellipse(x, 258, 38, 46, dome);
        c.rect(x - 38, 256, 76, 12, Tint.darker(wall, 0.2));
        c.line(x, 212, x, 178, 5, dome);
        c.ellipse(x, 174, 8, 8, new Color(0xd9ad4a));
    }
}
