// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.xter.model.edition.Cipher;
import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.Encryption;
import org.xter.model.edition.KeyDerivation;
import org.xter.model.edition.KeyHolder;
import org.xter.model.edition.UnlockMethod;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Encryption</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.xter.model.edition.impl.EncryptionImpl#getCipher <em>Cipher</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.EncryptionImpl#getKeyBits <em>Key Bits</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.EncryptionImpl#getKeyDerivation <em>Key Derivation</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.EncryptionImpl#getHolder <em>Holder</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.EncryptionImpl#getUnlock <em>Unlock</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class EncryptionImpl extends MinimalEObjectImpl.Container implements Encryption {
	/**
	 * The default value of the '{@link #getCipher() <em>Cipher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCipher()
	 * @generated
	 * @ordered
	 */
	protected static final Cipher CIPHER_EDEFAULT = Cipher.AES_XTS;

	/**
	 * The cached value of the '{@link #getCipher() <em>Cipher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCipher()
	 * @generated
	 * @ordered
	 */
	protected Cipher cipher = CIPHER_EDEFAULT;

	/**
	 * This is true if the Cipher attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean cipherESet;

	/**
	 * The default value of the '{@link #getKeyBits() <em>Key Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeyBits()
	 * @generated
	 * @ordered
	 */
	protected static final int KEY_BITS_EDEFAULT = 256;

	/**
	 * The cached value of the '{@link #getKeyBits() <em>Key Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeyBits()
	 * @generated
	 * @ordered
	 */
	protected int keyBits = KEY_BITS_EDEFAULT;

	/**
	 * This is true if the Key Bits attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean keyBitsESet;

	/**
	 * The cached value of the '{@link #getKeyDerivation() <em>Key Derivation</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeyDerivation()
	 * @generated
	 * @ordered
	 */
	protected KeyDerivation keyDerivation;

	/**
	 * This is true if the Key Derivation containment reference has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean keyDerivationESet;

	/**
	 * The default value of the '{@link #getHolder() <em>Holder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHolder()
	 * @generated
	 * @ordered
	 */
	protected static final KeyHolder HOLDER_EDEFAULT = KeyHolder.VENDOR;

	/**
	 * The cached value of the '{@link #getHolder() <em>Holder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHolder()
	 * @generated
	 * @ordered
	 */
	protected KeyHolder holder = HOLDER_EDEFAULT;

	/**
	 * This is true if the Holder attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean holderESet;

	/**
	 * The cached value of the '{@link #getUnlock() <em>Unlock</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnlock()
	 * @generated
	 * @ordered
	 */
	protected EList<UnlockMethod> unlock;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EncryptionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EditionPackage.Literals.ENCRYPTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cipher getCipher() {
		return cipher;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCipher(Cipher newCipher) {
		Cipher oldCipher = cipher;
		cipher = newCipher == null ? CIPHER_EDEFAULT : newCipher;
		boolean oldCipherESet = cipherESet;
		cipherESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.ENCRYPTION__CIPHER, oldCipher, cipher, !oldCipherESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCipher() {
		Cipher oldCipher = cipher;
		boolean oldCipherESet = cipherESet;
		cipher = CIPHER_EDEFAULT;
		cipherESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.ENCRYPTION__CIPHER, oldCipher, CIPHER_EDEFAULT, oldCipherESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCipher() {
		return cipherESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getKeyBits() {
		return keyBits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeyBits(int newKeyBits) {
		int oldKeyBits = keyBits;
		keyBits = newKeyBits;
		boolean oldKeyBitsESet = keyBitsESet;
		keyBitsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.ENCRYPTION__KEY_BITS, oldKeyBits, keyBits, !oldKeyBitsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetKeyBits() {
		int oldKeyBits = keyBits;
		boolean oldKeyBitsESet = keyBitsESet;
		keyBits = KEY_BITS_EDEFAULT;
		keyBitsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.ENCRYPTION__KEY_BITS, oldKeyBits, KEY_BITS_EDEFAULT, oldKeyBitsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetKeyBits() {
		return keyBitsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KeyDerivation getKeyDerivation() {
		return keyDerivation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetKeyDerivation(KeyDerivation newKeyDerivation, NotificationChain msgs) {
		KeyDerivation oldKeyDerivation = keyDerivation;
		keyDerivation = newKeyDerivation;
		boolean oldKeyDerivationESet = keyDerivationESet;
		keyDerivationESet = true;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EditionPackage.ENCRYPTION__KEY_DERIVATION, oldKeyDerivation, newKeyDerivation, !oldKeyDerivationESet);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeyDerivation(KeyDerivation newKeyDerivation) {
		if (newKeyDerivation != keyDerivation) {
			NotificationChain msgs = null;
			if (keyDerivation != null)
				msgs = ((InternalEObject)keyDerivation).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EditionPackage.ENCRYPTION__KEY_DERIVATION, null, msgs);
			if (newKeyDerivation != null)
				msgs = ((InternalEObject)newKeyDerivation).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - EditionPackage.ENCRYPTION__KEY_DERIVATION, null, msgs);
			msgs = basicSetKeyDerivation(newKeyDerivation, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else {
			boolean oldKeyDerivationESet = keyDerivationESet;
			keyDerivationESet = true;
			if (eNotificationRequired())
				eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.ENCRYPTION__KEY_DERIVATION, newKeyDerivation, newKeyDerivation, !oldKeyDerivationESet));
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicUnsetKeyDerivation(NotificationChain msgs) {
		KeyDerivation oldKeyDerivation = keyDerivation;
		keyDerivation = null;
		boolean oldKeyDerivationESet = keyDerivationESet;
		keyDerivationESet = false;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.UNSET, EditionPackage.ENCRYPTION__KEY_DERIVATION, oldKeyDerivation, null, oldKeyDerivationESet);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetKeyDerivation() {
		if (keyDerivation != null) {
			NotificationChain msgs = null;
			msgs = ((InternalEObject)keyDerivation).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EditionPackage.ENCRYPTION__KEY_DERIVATION, null, msgs);
			msgs = basicUnsetKeyDerivation(msgs);
			if (msgs != null) msgs.dispatch();
		}
		else {
			boolean oldKeyDerivationESet = keyDerivationESet;
			keyDerivationESet = false;
			if (eNotificationRequired())
				eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.ENCRYPTION__KEY_DERIVATION, null, null, oldKeyDerivationESet));
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetKeyDerivation() {
		return keyDerivationESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KeyHolder getHolder() {
		return holder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHolder(KeyHolder newHolder) {
		KeyHolder oldHolder = holder;
		holder = newHolder == null ? HOLDER_EDEFAULT : newHolder;
		boolean oldHolderESet = holderESet;
		holderESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.ENCRYPTION__HOLDER, oldHolder, holder, !oldHolderESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetHolder() {
		KeyHolder oldHolder = holder;
		boolean oldHolderESet = holderESet;
		holder = HOLDER_EDEFAULT;
		holderESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.ENCRYPTION__HOLDER, oldHolder, HOLDER_EDEFAULT, oldHolderESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetHolder() {
		return holderESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<UnlockMethod> getUnlock() {
		if (unlock == null) {
			unlock = new EDataTypeEList.Unsettable<UnlockMethod>(UnlockMethod.class, this, EditionPackage.ENCRYPTION__UNLOCK);
		}
		return unlock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetUnlock() {
		if (unlock != null) ((InternalEList.Unsettable<?>)unlock).unset();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetUnlock() {
		return unlock != null && ((InternalEList.Unsettable<?>)unlock).isSet();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case EditionPackage.ENCRYPTION__KEY_DERIVATION:
				return basicUnsetKeyDerivation(msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EditionPackage.ENCRYPTION__CIPHER:
				return getCipher();
			case EditionPackage.ENCRYPTION__KEY_BITS:
				return getKeyBits();
			case EditionPackage.ENCRYPTION__KEY_DERIVATION:
				return getKeyDerivation();
			case EditionPackage.ENCRYPTION__HOLDER:
				return getHolder();
			case EditionPackage.ENCRYPTION__UNLOCK:
				return getUnlock();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case EditionPackage.ENCRYPTION__CIPHER:
				setCipher((Cipher)newValue);
				return;
			case EditionPackage.ENCRYPTION__KEY_BITS:
				setKeyBits((Integer)newValue);
				return;
			case EditionPackage.ENCRYPTION__KEY_DERIVATION:
				setKeyDerivation((KeyDerivation)newValue);
				return;
			case EditionPackage.ENCRYPTION__HOLDER:
				setHolder((KeyHolder)newValue);
				return;
			case EditionPackage.ENCRYPTION__UNLOCK:
				getUnlock().clear();
				getUnlock().addAll((Collection<? extends UnlockMethod>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case EditionPackage.ENCRYPTION__CIPHER:
				unsetCipher();
				return;
			case EditionPackage.ENCRYPTION__KEY_BITS:
				unsetKeyBits();
				return;
			case EditionPackage.ENCRYPTION__KEY_DERIVATION:
				unsetKeyDerivation();
				return;
			case EditionPackage.ENCRYPTION__HOLDER:
				unsetHolder();
				return;
			case EditionPackage.ENCRYPTION__UNLOCK:
				unsetUnlock();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case EditionPackage.ENCRYPTION__CIPHER:
				return isSetCipher();
			case EditionPackage.ENCRYPTION__KEY_BITS:
				return isSetKeyBits();
			case EditionPackage.ENCRYPTION__KEY_DERIVATION:
				return isSetKeyDerivation();
			case EditionPackage.ENCRYPTION__HOLDER:
				return isSetHolder();
			case EditionPackage.ENCRYPTION__UNLOCK:
				return isSetUnlock();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (cipher: ");
		if (cipherESet) result.append(cipher); else result.append("<unset>");
		result.append(", keyBits: ");
		if (keyBitsESet) result.append(keyBits); else result.append("<unset>");
		result.append(", holder: ");
		if (holderESet) result.append(holder); else result.append("<unset>");
		result.append(", unlock: ");
		result.append(unlock);
		result.append(')');
		return result.toString();
	}

} //EncryptionImpl
