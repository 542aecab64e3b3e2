package org.xter.studio.tests.bot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.graphics.Point;

/** The keyboard and the mouse of the X server, used by xdotool: what they do goes the whole way a user's input goes. */
final class Hands {
    private static final int STEPS = 12;
    private static final int REST_MILLIS = 300;

    private Hands() {}

    static void press(String keys) {
        run("key", "--clearmodifiers", keys);
    }

    static void type(String letters) {
        run("type", "--delay", "20", letters);
    }

    static void click(Point at, int times) {
        // A hand comes in steps: of a single leap a control may hear no more than that the pointer is there.
        run(move(new Point(at.x - 4, at.y - 3)));
        UserInterface.sleep(REST_MILLIS / 3);
        run(move(at));
        UserInterface.sleep(REST_MILLIS / 3);
        run("click", "--repeat", Integer.toString(times), "--delay", "60", "1");
    }

    static void drag(Point from, Point to) {
        run(move(from));
        run("mousedown", "1");
        UserInterface.sleep(REST_MILLIS);
        for (int i = 1; i <= STEPS; i++) {
            run(move(new Point(from.x + (to.x - from.x) * i / STEPS, from.y + (to.y - from.y) * i / STEPS)));
            UserInterface.sleep(REST_MILLIS / STEPS);
        }
        UserInterface.sleep(REST_MILLIS);
        run("mouseup", "1");
        // What lies under a pointer looks otherwise: it goes as far away as there is room.
        run("mousemove", "20000", "20000");
    }

    private static String[] move(Point to) {
        return new String[] {"mousemove", Integer.toString(to.x), Integer.toString(to.y)};
    }

    private static void run(String... arguments) {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(Arrays.asList(arguments));
        try {
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code != 0) {
                throw new AssertionError(command + " ended with " + code);
            }
        } catch (IOException e) {
            throw new AssertionError("xdotool cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
