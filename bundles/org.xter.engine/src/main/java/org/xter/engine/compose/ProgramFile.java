package org.xter.engine.compose;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;

/** Which files of an edition are programs. */
public final class ProgramFile {
    private static final int BEGINNING = 4;

    private ProgramFile() {}

    /**
     * Whether a file is a program: whether its owner may execute it, whoever asks; where files have no such permission, as
     * on Windows, whether it begins as scripts ({@code #!}) and ELF programs do. Both agree on files that are marked as they
     * should be, so that an edition gives the same image on every machine.
     */
    public static boolean is(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            return view.readAttributes().permissions().contains(PosixFilePermission.OWNER_EXECUTE);
        }
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(BEGINNING);
            return first.length > 2 && first[0] == '#' && first[1] == '!'
                    || first.length == BEGINNING
                            && first[0] == 0x7F
                            && first[1] == 'E'
                            && first[2] == 'L'
                            && first[3] == 'F';
        }
    }
}
