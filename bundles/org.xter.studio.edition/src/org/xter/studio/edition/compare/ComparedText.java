package org.xter.studio.edition.compare;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.swt.graphics.Image;
import org.xter.studio.ui.look.Icon;

/** A text on one side of a comparison. */
public record ComparedText(String name, String text) implements ITypedElement, IEncodedStreamContentAccessor {
    @Override
    public String getName() {
        return name;
    }

    @Override
    public Image getImage() {
        return Icon.EDITION.image();
    }

    @Override
    public String getType() {
        return ITypedElement.TEXT_TYPE;
    }

    @Override
    public InputStream getContents() {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String getCharset() {
        return StandardCharsets.UTF_8.name();
    }
}
