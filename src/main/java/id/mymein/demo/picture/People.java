package id.mymein.demo.picture;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.util.List;

/** People without faces: nobody in particular. */
final class People {

    private static final List<Color> CLOTHES = List.of(
            new Color(0x0f5a41),
            new Color(0xa64b39),
            new Color(0xd9a23c),
            new Color(0x2f5d8a),
            new Color(0x6f4f7e),
            new Color(0x3f7f78),
            new Color(0xb8745c),
            new Color(0xe9dfca));

    private static final List<Color> SCARVES = List.of(
            new Color(0xf3ead8), new Color(0x2f6e5a), new Color(0x8d5a6b), new Color(0x3d5673), new Color(0xd8b15c));

    private static final List<Color> SKIN =
            List.of(new Color(0x8a5a3c), new Color(0x9c6a48), new Color(0x74492f), new Color(0xa9784f));
    private static final List<Color> TROUSERS = List.of(new Color(0x2d3a40), new Color(0x3d4650), new Color(0x4a3d35));
    private static final Color HAIR = new Color(0x221c1a);
    private static final Color STRAW = new Color(0xdcbd7e);

    /** What a person wears on the head. */
    enum Head {
        BARE,
        SCARF,
        CAP,
        /** The wide hat of fields. */
        STRAW_HAT
    }

    private People() {}

    /** Somebody who stands on {@code y} and is {@code size} tall. */
    static void anybody(Canvas c, double x, double y, double size) {
        person(c, x, y, size, c.pick(List.of(Head.BARE, Head.SCARF, Head.SCARF, Head.CAP)), c.pick(CLOTHES));
    }

    static void farmer(Canvas c, double x, double y, double size) {
        person(c, x, y, size, Head.STRAW_HAT, c.pick(CLOTHES));
    }

    /** In a school's uniform. */
    static void pupil(Canvas c, double x, double y, double size) {
        Nature.shadow(c, x, y, size * 0.2);
        legs(c, x, y, size, new Color(0x9c3b33));
        body(c, x, y, size, new Color(0xf6f1e6));
        head(c, x, y, size, c.chance(0.5) ? Head.SCARF : Head.BARE, new Color(0xf6f1e6));
    }

    /** On a pitch, running one way or the other. */
    static void player(Canvas c, double x, double y, double size, Color shirt) {
        Color skin = c.pick(SKIN);
        double stride = size * c.between(0.08, 0.2) * (c.chance(0.5) ? 1 : -1);
        Nature.shadow(c, x, y, size * 0.24);
        c.line(
                x + size * 0.05,
                y - size * 0.32,
                x + size * 0.05 + stride,
                y - size * 0.02,
                size * 0.06,
                Tint.darker(skin, 0.12));
        c.line(x - size * 0.05, y - size * 0.32, x - size * 0.05 - stride * 0.6, y - size * 0.02, size * 0.06, skin);
        c.shape(
                Tint.darker(shirt, 0.35),
                x - size * 0.12,
                y - size * 0.45,
                x + size * 0.12,
                y - size * 0.45,
                x + size * 0.15,
                y - size * 0.24,
                x - size * 0.15,
                y - size * 0.24);
        body(c, x, y, size, shirt);
        head(c, x, y, size, Head.BARE, shirt);
    }

    /** A loose row of people from {@code left} to {@code right}, each given to {@code drawing}; nobody hides another. */
    static void crowd(Canvas c, int number, double left, double right, double y, double depth, Placed drawing) {
        record Place(double x, double y) {}
        double step = (right - left) / number;
        java.util.stream.IntStream.range(0, number)
                .mapToObj(i -> new Place(left + (i + c.between(0.25, 0.75)) * step, y + c.between(0, depth)))
                .toList()
                .stream()
                .sorted(java.util.Comparator.comparingDouble(Place::y))
                .forEach(place -> drawing.at(place.x(), place.y()));
    }

    /** Draws somebody whose feet are at that point. */
    interface Placed {

        void at(double x, double y);
    }

    static void person(Canvas c, double x, double y, double size, Head head, Color clothes) {
        Nature.shadow(c, x, y, size * 0.2);
        if (head == Head.SCARF) {
            skirt(c, x, y, size, Tint.darker(clothes, 0.4));
        } else {
            legs(c, x, y, size, c.pick(TROUSERS));
        }
        body(c, x, y, size, clothes);
        head(c, x, y, size, head, c.pick(SCARVES));
    }

    /** Sits behind something whose edge is {@code y}: head and shoulders only. */
    static void seated(Canvas c, double x, double y, double size) {
        Color clothes = c.pick(CLOTHES);
        Head head = c.pick(List.of(Head.BARE, Head.SCARF, Head.SCARF, Head.CAP));
        c.within(new java.awt.geom.Rectangle2D.Double(0, 0, Canvas.WIDTH, y), () -> {
            body(c, x, y + size * 0.42, size, clothes);
            head(c, x, y + size * 0.42, size, head, c.pick(SCARVES));
        });
    }

    private static void legs(Canvas c, double x, double y, double size, Color colour) {
        c.round(x - size * 0.095, y - size * 0.42, size * 0.085, size * 0.42, size * 0.03, colour);
        c.round(x + size * 0.01, y - size * 0.42, size * 0.085, size * 0.42, size * 0.03, Tint.darker(colour, 0.15));
    }

    private static void skirt(Canvas c, double x, double y, double size, Color colour) {
        c.shape(
                colour,
                x - size * 0.1,
                y - size * 0.45,
                x + size * 0.1,
                y - size * 0.45,
                x + size * 0.15,
                y - size * 0.01,
                x - size * 0.15,
                y - size * 0.01);
    }

    private static void body(Canvas c, double x, double y, double size, Color clothes) {
        double shoulder = y - size * 0.8;
        double hem = y - size * 0.38;
        Color skin = c.pick(SKIN);
        for (int side = -1; side <= 1; side += 2) {
            var arm = new QuadCurve2D.Double(
                    x + side * size * 0.115,
                    shoulder + size * 0.06,
                    x + side * size * 0.2,
                    shoulder + size * 0.2,
                    x + side * size * 0.15,
                    shoulder + size * 0.37);
            c.line(arm, size * 0.065, Tint.darker(clothes, 0.14));
            c.ellipse(x + side * size * 0.15, shoulder + size * 0.38, size * 0.034, size * 0.034, skin);
        }
        var torso = new Path2D.Double();
        torso.moveTo(x - size * 0.13, hem);
        torso.curveTo(x - size * 0.15, shoulder + size * 0.05, x - size * 0.13, shoulder, x, shoulder);
        torso.curveTo(x + size * 0.13, shoulder, x + size * 0.15, shoulder + size * 0.05, x + size * 0.13, hem);
        torso.closePath();
        c.fill(torso, clothes);
    }

    private static void head(Canvas c, double x, double y, double size, Head head, Color cloth) {
        double cy = y - size * 0.885;
        double r = size * 0.085;
        Color skin = c.pick(SKIN);
        if (head == Head.SCARF) {
            c.ellipse(x, cy + r * 0.15, r * 1.32, r * 1.45, cloth);
            c.shape(
                    cloth,
                    x - r * 1.3,
                    cy + r * 0.4,
                    x + r * 1.3,
                    cy + r * 0.4,
                    x + r * 1.5,
                    cy + r * 2.5,
                    x - r * 1.5,
                    cy + r * 2.5);
            c.ellipse(x, cy + r * 0.1, r * 0.82, r * 0.95, skin);
            return;
        }
        c.rect(x - r * 0.4, cy + r * 0.6, r * 0.8, r * 0.9, Tint.darker(skin, 0.15));
        c.ellipse(x, cy, r, r * 1.1, skin);
        c.fill(new Arc2D.Double(x - r * 1.06, cy - r * 1.2, r * 2.12, r * 2.1, 0, 180, Arc2D.CHORD), HAIR);
        if (head == Head.CAP) {
            c.round(x - r * 1.02, cy - r * 1.32, r * 2.04, r * 0.95, r * 0.26, new Color(0x1b1f24));
        } else if (head == Head.STRAW_HAT) {
            c.shape(STRAW, x - r * 2.5, cy - r * 0.25, x, cy - r * 1.9, x + r * 2.5, cy - r * 0.25);
            c.shape(Tint.darker(STRAW, 0.18), x, cy - r * 1.9, x + r * 2.5, cy - r * 0.25, x + r * 0.15, cy - r * 0.25);
        }
    }
}
