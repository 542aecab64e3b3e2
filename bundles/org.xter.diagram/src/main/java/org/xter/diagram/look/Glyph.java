package org.xter.diagram.look;

import java.util.ArrayList;
import java.util.List;

/**
 * The signs of diagrams on a grid of 16 x 16 pixels, stroked 1.5 px wide with round ends; of the same family as the
 * studio's icons, with straight lines and circles alone, so that every canvas can draw them at every scale.
 */
public enum Glyph {
    /** The loader. */
    LOADER("o 8 8 6.25; 8 4.5 8 8; 8 8 10.5 9.5"),
    /** A kernel. */
    KERNEL("4 4 12 4 12 12 4 12 4 4; 6 1.75 6 4; 10 1.75 10 4; 6 12 6 14.25; 10 12 10 14.25; 1.75 6 4 6; 1.75 10 4 10;"
            + " 12 6 14.25 6; 12 10 14.25 10"),
    /** A small system that starts the large one. */
    INITRD("2.5 5 8 2 13.5 5 13.5 11 8 14 2.5 11 2.5 5; 8 11 8 6; 5.75 8 8 5.75 10.25 8"),
    /** What names and pins other things. */
    MANIFEST("3.25 1.75 9.75 1.75 12.75 4.75 12.75 14.25 3.25 14.25 3.25 1.75; 5.75 8 10.25 8; 5.75 11 10.25 11"),
    /** A layer. */
    LAYER("8 2 14 5 8 8 2 5 8 2; 2 8 8 11 14 8; 2 11 8 14 14 11"),
    /** A package. */
    PACKAGE("2.25 5 8 2.25 13.75 5 13.75 11 8 13.75 2.25 11 2.25 5; 2.25 5 8 7.75 13.75 5; 8 7.75 8 13.75"),
    /** Some packages. */
    GROUP("1.75 1.75 6.75 1.75 6.75 6.75 1.75 6.75 1.75 1.75; 9.25 1.75 14.25 1.75 14.25 6.75 9.25 6.75 9.25 1.75;"
            + " 5.5 9.25 10.5 9.25 10.5 14.25 5.5 14.25 5.5 9.25"),
    /** A service. */
    SERVICE("o 8 8 3; 8 1.75 8 3.75; 8 12.25 8 14.25; 1.75 8 3.75 8; 12.25 8 14.25 8; 3.6 3.6 5 5; 11 11 12.4 12.4;"
            + " 12.4 3.6 11 5; 5 11 3.6 12.4"),
    /** A virtual machine inside. */
    GUEST("1.75 2.25 14.25 2.25 14.25 11.25 1.75 11.25 1.75 2.25; 5 14 11 14; 6.75 4.75 6.75 8.75 10 6.75 6.75 4.75"),
    /** A network interface. */
    NETWORK("1.75 5.75 14.25 5.75 14.25 13.25 1.75 13.25 1.75 5.75; 5 5.75 5 2.75 11 2.75 11 5.75; 5 10 5 13.25;"
            + " 8 10 8 13.25; 11 10 11 13.25"),
    /** A volume. */
    VOLUME("1.75 13.25 1.75 3.25 6 3.25 7.75 5.25 14.25 5.25 14.25 13.25 1.75 13.25"),
    /** A disk. */
    DISK("1.75 4.25 14.25 4.25 14.25 11.75 1.75 11.75 1.75 4.25; 4.5 8 8.5 8; 11.5 8 11.6 8"),
    /** Something closed with a key. */
    LOCK("3.25 7.25 12.75 7.25 12.75 14.25 3.25 14.25 3.25 7.25; 5.25 7.25 5.25 5 6.25 3 8 2.25 9.75 3 10.75 5 10.75"
            + " 7.25; 8 10 8 11.75"),
    /** What opens something closed. */
    KEY("o 4.75 8 3; 7.75 8 14.25 8; 11.25 8 11.25 10.5; 14.25 8 14.25 10.5"),
    /** Somebody who holds a key. */
    HOLDER("o 8 5 2.75; 2.5 14.25 3.5 10.75 6 9.75 10 9.75 12.5 10.75 13.5 14.25"),
    /** How a key is made, which takes its time. */
    DERIVATION("3.5 1.75 12.5 1.75; 3.5 14.25 12.5 14.25; 4.75 1.75 4.75 4.5 11.25 11.5 11.25 14.25;"
            + " 11.25 1.75 11.25 4.5 4.75 11.5 4.75 14.25"),
    /** Of several, one is enough. */
    CHOICE("o 3.75 8 2; o 12.25 4 2; o 12.25 12 2; 5.5 7 10.5 4.75; 5.5 9 10.5 11.25"),
    /** Several shown as one. */
    COLLAPSED("2.5 5 10.5 5 10.5 13 2.5 13 2.5 5; 5.5 5 5.5 2.25 13.5 2.25 13.5 10 10.5 10; 6.5 7 6.5 11; 4.5 9 8.5 9"),
    /** All is well. */
    OK("o 8 8 6.25; 5 8.25 7.25 10.5 11 6"),
    /** Something to be known. */
    INFO("o 8 8 6.25; 8 7.5 8 11.25; 8 4.75 8 4.85"),
    /** Something to look at. */
    WARNING("8 2 14.5 13.5 1.5 13.5 8 2; 8 6.5 8 9.5; 8 11.6 8 11.7"),
    /** Something that does not work. */
    BROKEN("o 8 8 6.25; 5.75 5.75 10.25 10.25; 10.25 5.75 5.75 10.25");

    private final List<Stroke> strokes = new ArrayList<>();

    Glyph(String drawing) {
        for (String each : drawing.split(";")) {
            String words = each.strip();
            boolean circle = words.startsWith("o ");
            String[] numbers = (circle ? words.substring(2) : words).split(" +");
            double[] values = new double[numbers.length];
            for (int i = 0; i < numbers.length; i++) {
                values[i] = Double.parseDouble(numbers[i]);
            }
            strokes.add(circle ? new Circle(values[0], values[1], values[2]) : new Line(values));
        }
    }

    /** What it is drawn of. */
    public List<Stroke> strokes() {
        return List.copyOf(strokes);
    }

    /** A stroke of a sign, on its grid of 16 x 16. */
    public sealed interface Stroke {}

    /**
     * A circle.
     *
     * @param x of its centre
     * @param y of its centre
     * @param radius of it
     */
    public record Circle(double x, double y, double radius) implements Stroke {}

    /**
     * Straight lines, one after the other.
     *
     * @param points x and y of each point in turn
     */
    public record Line(double[] points) implements Stroke {}
}
