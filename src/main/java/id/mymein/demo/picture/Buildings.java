package id.mymein.demo.picture;

import java.awt.Color;
import java.util.List;

/** Houses of wood and stone. */
final class Buildings {

    static final List<Color> ROOFS = List.of(
            new Color(0x8a4a36), new Color(0x6f5a48), new Color(0x0f5a41), new Color(0x7d6a5c), new Color(0x9a5b3e));
    static final List<Color> WALLS = List.of(
            new Color(0xe9dcc0), new Color(0xd9c29a), new Color(0xf1ead9), new Color(0xc9d6c6), new Color(0xd8c7b6));

    static final Color WOOD = new Color(0x6b4a32);
    static final Color GLASS = new Color(0x47636d);

    private Buildings() {}

    /** A house on stilts whose stilts stand on {@code y}; {@code size} is its width. */
    static void onStilts(Canvas c, double x, double y, double size, double distance) {
        Color wall = c.light.far(c.pick(WALLS), distance);
        Color roof = c.light.far(c.pick(ROOFS), distance);
        Color wood = c.light.far(WOOD, distance);
        double floor = y - size * 0.2;
        double eaves = floor - size * 0.36;
        Nature.shadow(c, x, y, size * 0.6);
        c.rect(x - size * 0.46, floor, size * 0.92, size * 0.2, Tint.veil(new Color(0x1d2a24), 0.25));
        for (int i = 0; i < 5; i++) {
            c.rect(x - size * 0.46 + i * size * 0.22, floor, size * 0.035, size * 0.2, wood);
        }
        c.rect(
                x - size * 0.48,
                eaves,
                size * 0.96,
                floor - eaves,
                Canvas.down(eaves, Tint.darker(wall, 0.18), floor, wall));
        for (int i = 1; i < 5; i++) {
            double line = eaves + i * (floor - eaves) / 5;
            c.line(x - size * 0.48, line, x + size * 0.48, line, 1.2, Tint.veil(wood, 0.25));
        }
        c.rect(x - size * 0.5, floor - size * 0.02, size, size * 0.03, wood);
        window(c, x - size * 0.36, eaves + size * 0.1, size * 0.16, distance);
        window(c, x + size * 0.2, eaves + size * 0.1, size * 0.16, distance);
        c.rect(x - size * 0.08, floor - size * 0.28, size * 0.16, size * 0.27, Tint.darker(wood, 0.15));
        steps(c, x, floor, y, size, wood);
        roof(c, x, eaves, size, size * 0.36, roof);
    }

    private static void steps(Canvas c, double x, double floor, double y, double size, Color wood) {
        for (int i = 0; i < 4; i++) {
            double at = floor + i * (y - floor) / 4;
            c.rect(
                    x - size * 0.1 - i * size * 0.006,
                    at,
                    size * 0.2 + i * size * 0.012,
                    size * 0.025,
                    Tint.lighter(wood, 0.18));
        }
    }

    static void window(Canvas c, double x, double y, double size, double distance) {
        c.rect(x - size * 0.08, y - size * 0.08, size * 1.16, size * 1.16, c.light.far(new Color(0xf4eddc), distance));
        c.rect(
                x,
                y,
                size,
                size,
                Canvas.down(
                        y, c.light.far(GLASS, distance), y + size, c.light.far(Tint.lighter(GLASS, 0.35), distance)));
        c.line(x + size / 2, y, x + size / 2, y + size, size * 0.06, c.light.far(new Color(0xf4eddc), distance));
    }

    /** A roof seen from its long side. */
    static void roof(Canvas c, double x, double eaves, double width, double height, Color colour) {
        double out = width * 0.6;
        double ridge = width * 0.36;
        c.shape(
                Canvas.down(eaves - height, Tint.lighter(colour, 0.16), eaves, colour),
                x - out,
                eaves,
                x - ridge,
                eaves - height,
                x + ridge,
                eaves - height,
                x + out,
                eaves);
        for (int i = 1; i < 5; i++) {
            double share = i / 5.0;
            double w = ridge + (out - ridge) * share;
            double y = eaves - height + height * share;
            c.line(x - w, y, x + w, y, 1.3, Tint.veil(Tint.darker(colour, 0.45), 0.3));
        }
        c.rect(x - out, eaves - 1, out * 2, Math.max(3, height * 0.06), Tint.darker(colour, 0.35));
    }

    /** A gable seen from its end. */
    static void gable(Canvas c, double x, double eaves, double width, double height, Color colour) {
        double out = width * 0.62;
        c.shape(
                Canvas.down(eaves - height, Tint.lighter(colour, 0.16), eaves, colour),
                x - out,
                eaves,
                x,
                eaves - height,
                x + out,
                eaves);
        c.shape(
                Tint.darker(colour, 0.25),
                x,
                eaves - height,
                x + out,
                eaves,
                x + out * 0.86,
                eaves,
                x,
                eaves - height * 0.86);
    }
}
