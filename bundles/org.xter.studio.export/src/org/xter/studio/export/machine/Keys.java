package org.xter.studio.export.machine;

import java.nio.charset.StandardCharsets;
import org.eclipse.swt.SWT;

/** What a key sends down a serial line, as a VT220 does. */
final class Keys {
    private static final byte[] NOTHING = {};

    private Keys() {}

    /**
     * The bytes of a key.
     *
     * @param keyCode SWT's key code
     * @param character SWT's character, with Ctrl taken into account; 0 for none
     */
    static byte[] bytes(int keyCode, char character) {
        String sequence =
                switch (keyCode) {
                    case SWT.ARROW_UP -> "\033[A";
                    case SWT.ARROW_DOWN -> "\033[B";
                    case SWT.ARROW_RIGHT -> "\033[C";
                    case SWT.ARROW_LEFT -> "\033[D";
                    case SWT.HOME -> "\033[H";
                    case SWT.END -> "\033[F";
                    case SWT.PAGE_UP -> "\033[5~";
                    case SWT.PAGE_DOWN -> "\033[6~";
                    case SWT.INSERT -> "\033[2~";
                    case SWT.DEL -> "\033[3~";
                    case SWT.CR, SWT.KEYPAD_CR -> "\r";
                    case SWT.BS -> "\177";
                    default -> character == 0 ? "" : String.valueOf(character);
                };
        return sequence.isEmpty() ? NOTHING : sequence.getBytes(StandardCharsets.UTF_8);
    }
}
