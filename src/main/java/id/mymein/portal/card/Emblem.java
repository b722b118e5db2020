package id.mymein.portal.card;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** The brand's sign, as the pages have it. */
final class Emblem {

    private static final double UNITS = 48;

    private Emblem() {}

    static void draw(Graphics2D pen, int x, int y, int size) {
        AffineTransform before = pen.getTransform();
        pen.translate(x, y);
        pen.scale(size / UNITS, size / UNITS);
        pen.setColor(new Color(0xe3ac2e));
        pen.fill(new Ellipse2D.Double(19, 8, 10, 10));
        var hills = new Path2D.Double();
        hills.moveTo(6, 36);
        hills.lineTo(16, 18);
        hills.lineTo(24, 29);
        hills.lineTo(32, 18);
        hills.lineTo(42, 36);
        hills.closePath();
        pen.setColor(Color.WHITE);
        pen.fill(hills);
        var river = new Path2D.Double();
        river.moveTo(6, 41);
        river.quadTo(15, 37, 24, 40);
        river.quadTo(33, 43, 42, 39);
        pen.setColor(new Color(0x8fc7ad));
        pen.setStroke(new BasicStroke(2.5f));
        pen.draw(river);
        pen.setTransform(before);
    }
}
