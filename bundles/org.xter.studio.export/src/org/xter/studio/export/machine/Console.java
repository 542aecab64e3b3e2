package org.xter.studio.export.machine;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A screen of 24 rows and 80 columns as firmware, kernels and shells expect at the end of a serial line, and what has
 * scrolled off it. It understands the control sequences of ECMA-48 (ISO/IEC 6429) those programs use: cursor movement,
 * erasing, colours, scrolling; the others are read and passed over. Thread-safe: written by whoever reads the line, read by
 * the view.
 */
public final class Console {
    /** Rows of the screen. */
    public static final int ROWS = 24;

    /** Columns of the screen. */
    public static final int COLUMNS = 80;

    private static final int KEPT_LINES = 5_000;
    private static final char ESCAPE = 0x1b;

    private enum State {
        TEXT,
        AFTER_ESCAPE,
        SEQUENCE,
        COMMAND_TEXT,
        COMMAND_END,
        SKIP_ONE
    }

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private ByteBuffer left = ByteBuffer.allocate(0);
    private final List<ConsoleLine> history = new ArrayList<>();
    private final char[][] text = new char[ROWS][COLUMNS];
    private final byte[][] style = new byte[ROWS][COLUMNS];
    private long scrolled;
    private int row;
    private int column;
    private boolean wrapping;
    private int savedRow;
    private int savedColumn;
    private byte pen;
    private State state = State.TEXT;
    private final StringBuilder sequence = new StringBuilder();
    private int used;

    /** An empty screen. */
    public Console() {
        for (int i = 0; i < ROWS; i++) {
            clear(i, 0, COLUMNS);
        }
    }

    /**
     * What is to be shown.
     *
     * @param first the number of the first line, counted from the first there ever was: old lines are forgotten
     * @param lines the lines, those that may still change at the end
     * @param settled how many of them, from the first, will not change any more
     * @param row the cursor's line in {@code lines}
     * @param column the cursor's column, 0 to 79
     */
    public record Picture(long first, List<ConsoleLine> lines, int settled, int row, int column) {}

    /** What is to be shown now. */
    public synchronized Picture picture() {
        List<ConsoleLine> lines = new ArrayList<>(history);
        int settled = lines.size();
        for (int i = 0; i < Math.max(used, row + 1); i++) {
            lines.add(line(i));
        }
        return new Picture(scrolled - history.size(), lines, settled, settled + row, column);
    }

    /** All its text, lines separated by line feeds. */
    public synchronized String text() {
        StringBuilder all = new StringBuilder();
        picture().lines().forEach(line -> all.append(line.text()).append('\n'));
        return all.toString();
    }

    /** Takes bytes of the serial line. */
    public synchronized void write(byte[] bytes, int length) {
        ByteBuffer in = ByteBuffer.allocate(left.remaining() + length);
        in.put(left).put(bytes, 0, length).flip();
        CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
        decoder.decode(in, out, false);
        left = ByteBuffer.allocate(in.remaining()).put(in).flip();
        out.flip();
        while (out.hasRemaining()) {
            take(out.get());
        }
    }

    private void take(char c) {
        switch (state) {
            case TEXT -> plain(c);
            case AFTER_ESCAPE -> escape(c);
            case SEQUENCE -> {
                if (c >= 0x40 && c <= 0x7e) {
                    state = State.TEXT;
                    control(c, sequence.toString());
                } else if (c == ESCAPE) {
                    state = State.AFTER_ESCAPE;
                } else if (sequence.length() < 64) {
                    sequence.append(c);
                }
            }
            case COMMAND_TEXT -> {
                if (c == 0x07) {
                    state = State.TEXT;
                } else if (c == ESCAPE) {
                    state = State.COMMAND_END;
                }
            }
            case COMMAND_END, SKIP_ONE -> state = State.TEXT;
        }
    }

    private void escape(char c) {
        state = State.TEXT;
        switch (c) {
            case '[' -> {
                sequence.setLength(0);
                state = State.SEQUENCE;
            }
            case ']', 'P', 'X', '^', '_' -> state = State.COMMAND_TEXT;
            case '(', ')', '*', '+', '#', '%', ' ' -> state = State.SKIP_ONE;
            case '7' -> save();
            case '8' -> restore();
            case 'D' -> lineFeed();
            case 'E' -> {
                column = 0;
                lineFeed();
            }
            case 'M' -> row = Math.max(0, row - 1);
            case 'c' -> {
                pen = 0;
                eraseScreen(2);
                place(0, 0);
            }
            default -> {
                // Keypad modes and the like: nothing to see.
            }
        }
    }

    private void plain(char c) {
        switch (c) {
            case ESCAPE -> state = State.AFTER_ESCAPE;
            case '\n', 0x0b, 0x0c -> lineFeed();
            case '\r' -> {
                column = 0;
                wrapping = false;
            }
            case '\b' -> {
                column = Math.max(0, column - 1);
                wrapping = false;
            }
            case '\t' -> column = Math.min(COLUMNS - 1, (column / 8 + 1) * 8);
            default -> {
                if (c >= ' ' && c != 0x7f) {
                    put(c);
                }
            }
        }
    }

    private void put(char c) {
        if (wrapping) {
            column = 0;
            lineFeed();
        }
        text[row][column] = c;
        style[row][column] = pen;
        used = Math.max(used, row + 1);
        if (column == COLUMNS - 1) {
            wrapping = true;
        } else {
            column++;
        }
    }

    private void lineFeed() {
        wrapping = false;
        used = Math.max(used, row + 1);
        if (row < ROWS - 1) {
            row++;
        } else {
            scroll();
        }
    }

    private void scroll() {
        keep(line(0));
        for (int i = 1; i < ROWS; i++) {
            System.arraycopy(text[i], 0, text[i - 1], 0, COLUMNS);
            System.arraycopy(style[i], 0, style[i - 1], 0, COLUMNS);
        }
        clear(ROWS - 1, 0, COLUMNS);
    }

    private void keep(ConsoleLine line) {
        history.add(line);
        scrolled++;
        if (history.size() > KEPT_LINES) {
            history.subList(0, KEPT_LINES / 10).clear();
        }
    }

    private void control(char command, String parameters) {
        boolean isPrivate = !parameters.isEmpty() && "?<=>".indexOf(parameters.charAt(0)) >= 0;
        if (isPrivate) {
            return;
        }
        int n = Math.max(1, number(parameters, 0, 1));
        switch (command) {
            case 'A' -> place(row - n, column);
            case 'B', 'e' -> place(row + n, column);
            case 'C', 'a' -> place(row, column + n);
            case 'D' -> place(row, column - n);
            case 'E' -> place(row + n, 0);
            case 'F' -> place(row - n, 0);
            case 'G', '`' -> place(row, n - 1);
            case 'd' -> place(n - 1, column);
            case 'H', 'f' -> place(n - 1, Math.max(1, number(parameters, 1, 1)) - 1);
            case 'J' -> eraseScreen(number(parameters, 0, 0));
            case 'K' -> eraseLine(number(parameters, 0, 0));
            case 'P' -> delete(n);
            case '@' -> insert(n);
            case 'X' -> clear(row, column, Math.min(COLUMNS, column + n));
            case 'm' -> style(parameters);
            case 's' -> save();
            case 'u' -> restore();
            default -> {
                // Modes, reports, margins: nothing to see.
            }
        }
    }

    private static int number(String parameters, int index, int otherwise) {
        String[] all = parameters.split(";", -1);
        if (index >= all.length || !all[index].matches("\\d{1,5}")) {
            return otherwise;
        }
        return Integer.parseInt(all[index]);
    }

    private void save() {
        savedRow = row;
        savedColumn = column;
    }

    private void restore() {
        place(savedRow, savedColumn);
    }

    private void place(int newRow, int newColumn) {
        row = Math.min(Math.max(0, newRow), ROWS - 1);
        column = Math.min(Math.max(0, newColumn), COLUMNS - 1);
        wrapping = false;
        used = Math.max(used, row + 1);
    }

    /** A cleared screen is kept as what was read before, so that nothing a machine said is lost. */
    private void eraseScreen(int what) {
        switch (what) {
            case 0 -> {
                clear(row, column, COLUMNS);
                for (int i = row + 1; i < ROWS; i++) {
                    clear(i, 0, COLUMNS);
                }
                used = Math.min(used, row + 1);
            }
            case 1 -> {
                for (int i = 0; i < row; i++) {
                    clear(i, 0, COLUMNS);
                }
                clear(row, 0, column + 1);
            }
            default -> {
                int last = used - 1;
                while (last >= 0 && line(last).text().isEmpty()) {
                    last--;
                }
                for (int i = 0; i <= last; i++) {
                    keep(line(i));
                }
                for (int i = 0; i < ROWS; i++) {
                    clear(i, 0, COLUMNS);
                }
                used = 0;
            }
        }
    }

    private void eraseLine(int what) {
        switch (what) {
            case 0 -> clear(row, column, COLUMNS);
            case 1 -> clear(row, 0, column + 1);
            default -> clear(row, 0, COLUMNS);
        }
    }

    private void delete(int n) {
        int from = Math.min(COLUMNS, column + n);
        System.arraycopy(text[row], from, text[row], column, COLUMNS - from);
        System.arraycopy(style[row], from, style[row], column, COLUMNS - from);
        clear(row, COLUMNS - (from - column), COLUMNS);
    }

    private void insert(int n) {
        int to = Math.min(COLUMNS, column + n);
        System.arraycopy(text[row], column, text[row], to, COLUMNS - to);
        System.arraycopy(style[row], column, style[row], to, COLUMNS - to);
        clear(row, column, to);
    }

    private void clear(int line, int from, int to) {
        for (int i = from; i < to; i++) {
            text[line][i] = ' ';
            style[line][i] = 0;
        }
    }

    private void style(String parameters) {
        String[] all = parameters.split("[;:]", -1);
        for (int i = 0; i < all.length; i++) {
            int code = all[i].matches("\\d{1,3}") ? Integer.parseInt(all[i]) : 0;
            if (code == 0) {
                pen = 0;
            } else if (code == 1) {
                pen |= ConsoleLine.BOLD;
            } else if (code == 22) {
                pen &= ~ConsoleLine.BOLD;
            } else if (code >= 30 && code <= 37 || code >= 90 && code <= 97) {
                pen = (byte) (pen & ConsoleLine.BOLD | code % 10 + 1);
            } else if (code == 39) {
                pen &= ConsoleLine.BOLD;
            } else if (code == 38 || code == 48) {
                // A colour of a larger palette: its numbers follow.
                i += i + 1 < all.length && all[i + 1].equals("2") ? 4 : 2;
            }
        }
    }

    private ConsoleLine line(int number) {
        int end = COLUMNS;
        while (end > 0 && text[number][end - 1] == ' ' && style[number][end - 1] == 0) {
            end--;
        }
        List<ConsoleLine.Run> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= end; i++) {
            if (i == end || style[number][i] != style[number][from]) {
                if (style[number][from] != 0) {
                    runs.add(new ConsoleLine.Run(from, i - from, style[number][from]));
                }
                from = i;
            }
        }
        return new ConsoleLine(new String(text[number], 0, end), runs);
    }
}
