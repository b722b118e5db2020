package id.mymein.demo.picture;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** People together: health post, clinic, meeting, training. */
final class Gatherings {

    private static final Color CREAM = new Color(0xf6efdf);
    private static final List<Color> ROOMS =
            List.of(new Color(0xeadfc6), new Color(0xdfe6da), new Color(0xe8dcd2), new Color(0xd9e2e2));

    private Gatherings() {}

    static void posyandu(Canvas c) {
        Nature.sky(c, 480);
        Nature.mountains(c, 480);
        Nature.grove(c, 510, 130, 0.22, 9);
        Nature.meadow(c, 500, Nature.grass(c));
        Nature.shadow(c, 800, 800, 720);
        c.rect(250, 440, 1100, 330, Canvas.down(440, new Color(0xdfe6d6), 770, new Color(0xf6f1e3)));
        c.rect(250, 690, 1100, 80, new Color(0x2f7a62));
        for (double x : new double[] {330, 470, 1060, 1200}) {
            Buildings.window(c, x, 515, 92, 0);
        }
        c.rect(720, 500, 160, 270, Buildings.WOOD);
        c.rect(190, 770, 1220, 40, new Color(0xc9bfa9));
        for (double pillar : new double[] {236, 604, 976, 1344}) {
            c.rect(pillar, 440, 20, 335, CREAM);
        }
        Buildings.roof(c, 800, 450, 1080, 170, c.pick(Buildings.ROOFS));
        c.ellipse(800, 365, 46, 46, CREAM);
        c.rect(790, 335, 20, 60, new Color(0x0f6a4c));
        c.rect(770, 355, 60, 20, new Color(0x0f6a4c));
        scale(c, c.between(690, 730), 850);
        People.seated(c, 1060, 754, 215);
        table(c, 930, 850, 300);
        People.crowd(c, 3, 200, 600, 880, 50, (x, y) -> {
            People.person(c, x, y, 220, People.Head.SCARF, c.pick(Buildings.ROOFS));
            People.pupil(c, x + 62, y + 22, 118);
        });
        People.crowd(c, 2, 1280, 1540, 910, 30, (x, y) -> People.anybody(c, x, y, 225));
        Nature.palm(c, 120, 760, 420, 0);
    }

    /** A scale that hangs from a frame, for babies. */
    private static void scale(Canvas c, double x, double y) {
        Color wood = new Color(0x7b5a3c);
        c.line(x - 90, y + 20, x, y - 230, 10, wood);
        c.line(x + 90, y + 20, x, y - 230, 10, wood);
        c.line(x, y - 225, x, y - 150, 4, new Color(0x3c3a33));
        c.ellipse(x, y - 170, 30, 30, CREAM);
        c.ellipse(x, y - 170, 22, 22, new Color(0xd9e2e2));
        c.line(x, y - 170, x + 10, y - 184, 3, new Color(0xa8503e));
        c.shape(new Color(0xd9a23c), x - 48, y - 96, x + 48, y - 96, x + 30, y - 40, x - 30, y - 40);
        c.line(x - 46, y - 96, x, y - 142, 3, new Color(0x3c3a33));
        c.line(x + 46, y - 96, x, y - 142, 3, new Color(0x3c3a33));
    }

    private static void table(Canvas c, double x, double y, double width) {
        c.rect(x + 12, y - 70, 12, 78, new Color(0x5a4632));
        c.rect(x + width - 24, y - 70, 12, 78, new Color(0x5a4632));
        c.shape(new Color(0xe9e0cc), x - 10, y - 66, x + 16, y - 96, x + width - 16, y - 96, x + width + 10, y - 66);
        c.rect(x - 10, y - 67, width + 20, 12, new Color(0xc9bfa9));
        c.rect(x + width * 0.22, y - 112, 40, 24, new Color(0x2f7a62));
        c.rect(x + width * 0.6, y - 104, 62, 14, new Color(0xfbf8f0));
    }

    static void clinic(Canvas c) {
        Nature.sky(c, 480);
        Nature.mountains(c, 480);
        Nature.grove(c, 515, 140, 0.2, 9);
        Nature.meadow(c, 505, Nature.grass(c));
        Color cloth = c.pick(List.of(new Color(0x2f7a62), new Color(0x2f5d8a), new Color(0xf3ead8)));
        Nature.shadow(c, 800, 850, 560);
        c.rect(360, 470, 880, 360, Tint.veil(new Color(0x24372f), 0.3));
        for (double x : new double[] {330, 1250}) {
            c.rect(x, 440, 16, 420, new Color(0xb9b3a5));
        }
        c.shape(Canvas.down(250, Tint.lighter(cloth, 0.35), 470, cloth), 250, 470, 560, 270, 1040, 270, 1350, 470);
        c.shape(Tint.darker(cloth, 0.15), 800, 270, 1040, 270, 1350, 470, 1000, 470);
        for (int i = 0; i < 11; i++) {
            c.shape(
                    i % 2 == 0 ? Tint.darker(cloth, 0.1) : CREAM,
                    250 + i * 100,
                    470,
                    350 + i * 100,
                    470,
                    300 + i * 100,
                    520);
        }
        c.ellipse(800, 372, 56, 56, new Color(0xfdfaf2));
        c.rect(787, 335, 26, 74, new Color(0x0f6a4c));
        c.rect(763, 359, 74, 26, new Color(0x0f6a4c));
        People.seated(c, 620, 742, 240);
        People.seated(c, 900, 742, 240);
        table(c, 520, 830, 520);
        People.person(c, 1130, 870, 250, People.Head.SCARF, new Color(0xf6f1e6));
        People.crowd(c, 4, 70, 480, 890, 50, (x, y) -> People.anybody(c, x, y, c.between(215, 240)));
        People.pupil(c, 1220, 925, 150);
        Nature.palm(c, 1490, 820, 460, 0);
    }

    static void meeting(Canvas c) {
        room(c);
        board(c, c.between(690, 790));
        for (int i = 0; i < 7; i++) {
            People.seated(c, 230 + i * 190 + c.between(-14, 14), 645, 215);
        }
        Color wood = new Color(0xa87a4c);
        c.shape(Canvas.down(640, Tint.lighter(wood, 0.25), 780, wood), 210, 640, 1390, 640, 1540, 780, 60, 780);
        c.rect(60, 780, 1480, 46, Tint.darker(wood, 0.3));
        for (int i = 0; i < 8; i++) {
            double x = 220 + i * 160 + c.between(-20, 20);
            c.shape(new Color(0xfbf8f0), x, 690, x + 62, 690, x + 70, 725, x + 2, 725);
            c.ellipse(x + 96, 700, 15, 7, new Color(0xd6e3e2));
            c.rect(x + 84, 676, 24, 24, Tint.veil(new Color(0xd6e3e2), 0.8));
        }
        for (int i = 0; i < 5; i++) {
            back(c, 250 + i * 275 + c.between(-20, 20), 1000);
        }
    }

    /** Somebody on a chair, from behind. */
    private static void back(Canvas c, double x, double y) {
        People.seated(c, x, y - 60, 330);
        c.round(x - 78, y - 150, 156, 170, 26, Canvas.down(y - 150, new Color(0x7b5a3c), y, new Color(0x54392a)));
        c.round(x - 56, y - 126, 112, 66, 16, new Color(0x8f6a48));
    }

    static void training(Canvas c) {
        room(c);
        board(c, c.between(790, 830));
        People.person(c, c.between(690, 740), 720, 290, People.Head.SCARF, new Color(0x0f5a41));
        for (int row = 0; row < 2; row++) {
            double y = 800 + row * 165;
            double size = 240 + row * 50;
            for (int i = 0; i < 6 - row; i++) {
                double x = 160 + row * 110 + i * 260 + c.between(-20, 20);
                People.seated(c, x, y - 36, size);
                phone(c, x + size * 0.17, y - 62, size * 0.11);
            }
            c.rect(0, y - 36, 1600, 44, Canvas.down(y - 36, new Color(0xb98a58), y + 8, new Color(0x8d6640)));
            c.rect(0, y + 8, 1600, 124, new Color(row == 0 ? 0x7a5838 : 0x6a4c31));
        }
    }

    private static void phone(Canvas c, double x, double y, double size) {
        c.round(x, y - size, size * 0.62, size * 1.2, size * 0.12, new Color(0x1d2527));
        c.round(x + size * 0.07, y - size * 0.9, size * 0.48, size, size * 0.06, new Color(0xcfe3e6));
    }

    /** A plain room with windows to the hills. */
    private static void room(Canvas c) {
        Color wall = c.pick(ROOMS);
        c.rect(0, 0, 1600, 700, Canvas.down(0, Tint.darker(wall, 0.06), 700, Tint.lighter(wall, 0.25)));
        c.rect(0, 690, 1600, 310, Canvas.down(690, new Color(0xc9a373), 1000, new Color(0x9a7448)));
        c.rect(0, 680, 1600, 14, Tint.darker(wall, 0.25));
        for (double x : new double[] {110, 400, 1270}) {
            var pane = new Rectangle2D.Double(x, 130, 230, 270);
            c.rect(x - 16, 114, 262, 302, new Color(0x8d6640));
            c.within(pane, () -> {
                Nature.sky(c, 330);
                Nature.range(c, 270, 40, 0.55);
                Nature.range(c, 330, 30, 0.25);
            });
            c.line(x + 115, 130, x + 115, 400, 10, new Color(0x8d6640));
            c.line(x, 265, x + 230, 265, 10, new Color(0x8d6640));
        }
        c.glow(255, 300, 420, c.light.sun, 0.35);
    }

    /** A sheet with a drawing on it; no letters. */
    private static void board(Canvas c, double x) {
        c.rect(x, 140, 400, 250, new Color(0x5a4632));
        c.rect(x + 12, 152, 376, 226, new Color(0xfdfaf2));
        c.ellipse(x + 120, 262, 66, 66, new Color(0xe3ac2e));
        c.line(x + 220, 216, x + 350, 216, 14, new Color(0x0f5a41));
        c.line(x + 220, 262, x + 320, 262, 14, new Color(0x0f5a41));
        c.line(x + 220, 308, x + 340, 308, 14, new Color(0x0f5a41));
    }
}
