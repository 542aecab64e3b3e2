package org.xter.studio.svg;

import com.github.weisj.jsvg.logging.LogManager;
import com.github.weisj.jsvg.logging.Logger;
import java.util.function.Supplier;

/** Where JSVG says what it met, as its bundle demands of who uses it: errors go to the JVM's log, the rest nowhere. */
public final class JsvgErrors implements LogManager {
    @Override
    public Logger createLogger(String name) {
        return new Errors(System.getLogger(name));
    }

    private record Errors(System.Logger log) implements Logger {
        @Override
        public void log(Level level, String message) {
            log(level, message, null);
        }

        @Override
        public void log(Level level, Supplier<String> message) {
            if (level == Level.ERROR) {
                log(level, message.get(), null);
            }
        }

        @Override
        public void log(Level level, String message, Throwable cause) {
            if (level == Level.ERROR) {
                log.log(System.Logger.Level.ERROR, message, cause);
            }
        }
    }
}
