package org.xter.studio.edition.trust;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String algorithm;
    public static String choose;
    public static String chooseMessage;
    public static String chooseTitle;
    public static String clear;
    public static String clearTip;
    public static String elsewhere;
    public static String elsewhereAbout;
    public static String elsewhereFinish;
    public static String elsewhereSign;
    public static String folder;
    public static String folderNotAbsolute;
    public static String folderTaken;
    public static String former;
    public static String formerAbout;
    public static String key;
    public static String keyring;
    public static String kindsAbout;
    public static String kindsTitle;
    public static String lifetime;
    public static String making;
    public static String newAbout;
    public static String newKeyring;
    public static String newTitle;
    public static String noKeyring;
    public static String nothingSelected;
    public static String passphrase;
    public static String passphraseAgain;
    public static String passphraseDiffers;
    public static String passphraseNew;
    public static String passphraseNote;
    public static String passphraseShort;
    public static String product;
    public static String productInvalid;
    public static String productKey;
    public static String productKeyAbout;
    public static String productKeyButton;
    public static String productKeyMake;
    public static String productKeyTitle;
    public static String productNone;
    public static String purpose;
    public static String renew;
    public static String renewDo;
    public static String renewOne;
    public static String renewTitle;
    public static String revoke;
    public static String revokeAgreed;
    public static String revokeDo;
    public static String revokeOne;
    public static String revokeTitle;
    public static String selected;
    public static String serial;
    public static String state;
    public static String trust;
    public static String valid;
    public static String vendor;
    public static String vendorMissing;
    public static String whichKey;

    static {
        NLS.initializeMessages("org.xter.studio.edition.trust.messages", Messages.class);
    }

    private Messages() {}
}
