package dev.singlet.processor.proof;

import dev.singlet.processor.template.KeyShape;
import java.util.LinkedHashSet;
import java.util.Set;

/** A component of one side, whose value is looked for: one value, however often and in whatever shapes it is shown. */
final class Unknown {

    private final boolean open;
    private final Set<KeyShape> shapes = new LinkedHashSet<>();
    private int least;

    private Unknown(boolean open) {
        this.open = open;
    }

    static Unknown component() {
        return new Unknown(false);
    }

    /** Returns what may follow a beginning within its segment: any characters. */
    static Unknown open() {
        return new Unknown(true);
    }

    /**
     * Adds a shape in which the value is shown.
     *
     * @param characters how many characters it has there at least
     */
    void showAs(KeyShape shape, int characters) {
        shapes.add(shape);
        least = Math.max(least, characters);
    }

    boolean isOpen() {
        return open;
    }

    Set<KeyShape> shapes() {
        return shapes;
    }

    KeyShape shape() {
        return shapes.iterator().next();
    }

    boolean isText() {
        return shape() instanceof KeyShape.Text;
    }

    /** Returns whether its text is shown in more than one case. */
    boolean isFolded() {
        return isText() && shapes.size() > 1;
    }

    /** Returns the fewest characters of a text. */
    int least() {
        return least;
    }
}
