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

import org.xter.model.edition.DiskEncryption;
import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.FileSystem;
import org.xter.model.edition.Partition;

import org.xter.model.unit.Size;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Partition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.xter.model.edition.impl.PartitionImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.PartitionImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.PartitionImpl#getFilesystem <em>Filesystem</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.PartitionImpl#getMount <em>Mount</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.PartitionImpl#getOptions <em>Options</em>}</li>
 *   <li>{@link org.xter.model.edition.impl.PartitionImpl#getEncryption <em>Encryption</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PartitionImpl extends MinimalEObjectImpl.Container implements Partition {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * This is true if the Name attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean nameESet;

	/**
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final Size SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected Size size = SIZE_EDEFAULT;

	/**
	 * This is true if the Size attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean sizeESet;

	/**
	 * The default value of the '{@link #getFilesystem() <em>Filesystem</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilesystem()
	 * @generated
	 * @ordered
	 */
	protected static final FileSystem FILESYSTEM_EDEFAULT = FileSystem.EXT4;

	/**
	 * The cached value of the '{@link #getFilesystem() <em>Filesystem</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilesystem()
	 * @generated
	 * @ordered
	 */
	protected FileSystem filesystem = FILESYSTEM_EDEFAULT;

	/**
	 * This is true if the Filesystem attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean filesystemESet;

	/**
	 * The default value of the '{@link #getMount() <em>Mount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMount()
	 * @generated
	 * @ordered
	 */
	protected static final String MOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMount() <em>Mount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMount()
	 * @generated
	 * @ordered
	 */
	protected String mount = MOUNT_EDEFAULT;

	/**
	 * This is true if the Mount attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean mountESet;

	/**
	 * The cached value of the '{@link #getOptions() <em>Options</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptions()
	 * @generated
	 * @ordered
	 */
	protected EList<String> options;

	/**
	 * The cached value of the '{@link #getEncryption() <em>Encryption</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEncryption()
	 * @generated
	 * @ordered
	 */
	protected DiskEncryption encryption;

	/**
	 * This is true if the Encryption containment reference has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean encryptionESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PartitionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EditionPackage.Literals.PARTITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		boolean oldNameESet = nameESet;
		nameESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.PARTITION__NAME, oldName, name, !oldNameESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetName() {
		String oldName = name;
		boolean oldNameESet = nameESet;
		name = NAME_EDEFAULT;
		nameESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.PARTITION__NAME, oldName, NAME_EDEFAULT, oldNameESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetName() {
		return nameESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Size getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(Size newSize) {
		Size oldSize = size;
		size = newSize;
		boolean oldSizeESet = sizeESet;
		sizeESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.PARTITION__SIZE, oldSize, size, !oldSizeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetSize() {
		Size oldSize = size;
		boolean oldSizeESet = sizeESet;
		size = SIZE_EDEFAULT;
		sizeESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.PARTITION__SIZE, oldSize, SIZE_EDEFAULT, oldSizeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetSize() {
		return sizeESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FileSystem getFilesystem() {
		return filesystem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFilesystem(FileSystem newFilesystem) {
		FileSystem oldFilesystem = filesystem;
		filesystem = newFilesystem == null ? FILESYSTEM_EDEFAULT : newFilesystem;
		boolean oldFilesystemESet = filesystemESet;
		filesystemESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.PARTITION__FILESYSTEM, oldFilesystem, filesystem, !oldFilesystemESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetFilesystem() {
		FileSystem oldFilesystem = filesystem;
		boolean oldFilesystemESet = filesystemESet;
		filesystem = FILESYSTEM_EDEFAULT;
		filesystemESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.PARTITION__FILESYSTEM, oldFilesystem, FILESYSTEM_EDEFAULT, oldFilesystemESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetFilesystem() {
		return filesystemESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMount() {
		return mount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMount(String newMount) {
		String oldMount = mount;
		mount = newMount;
		boolean oldMountESet = mountESet;
		mountESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.PARTITION__MOUNT, oldMount, mount, !oldMountESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMount() {
		String oldMount = mount;
		boolean oldMountESet = mountESet;
		mount = MOUNT_EDEFAULT;
		mountESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.PARTITION__MOUNT, oldMount, MOUNT_EDEFAULT, oldMountESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMount() {
		return mountESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getOptions() {
		if (options == null) {
			options = new EDataTypeEList.Unsettable<String>(String.class, this, EditionPackage.PARTITION__OPTIONS);
		}
		return options;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetOptions() {
		if (options != null) ((InternalEList.Unsettable<?>)options).unset();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetOptions() {
		return options != null && ((InternalEList.Unsettable<?>)options).isSet();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiskEncryption getEncryption() {
		return encryption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEncryption(DiskEncryption newEncryption, NotificationChain msgs) {
		DiskEncryption oldEncryption = encryption;
		encryption = newEncryption;
		boolean oldEncryptionESet = encryptionESet;
		encryptionESet = true;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EditionPackage.PARTITION__ENCRYPTION, oldEncryption, newEncryption, !oldEncryptionESet);
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
	public void setEncryption(DiskEncryption newEncryption) {
		if (newEncryption != encryption) {
			NotificationChain msgs = null;
			if (encryption != null)
				msgs = ((InternalEObject)encryption).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EditionPackage.PARTITION__ENCRYPTION, null, msgs);
			if (newEncryption != null)
				msgs = ((InternalEObject)newEncryption).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - EditionPackage.PARTITION__ENCRYPTION, null, msgs);
			msgs = basicSetEncryption(newEncryption, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else {
			boolean oldEncryptionESet = encryptionESet;
			encryptionESet = true;
			if (eNotificationRequired())
				eNotify(new ENotificationImpl(this, Notification.SET, EditionPackage.PARTITION__ENCRYPTION, newEncryption, newEncryption, !oldEncryptionESet));
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicUnsetEncryption(NotificationChain msgs) {
		DiskEncryption oldEncryption = encryption;
		encryption = null;
		boolean oldEncryptionESet = encryptionESet;
		encryptionESet = false;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.UNSET, EditionPackage.PARTITION__ENCRYPTION, oldEncryption, null, oldEncryptionESet);
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
	public void unsetEncryption() {
		if (encryption != null) {
			NotificationChain msgs = null;
			msgs = ((InternalEObject)encryption).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EditionPackage.PARTITION__ENCRYPTION, null, msgs);
			msgs = basicUnsetEncryption(msgs);
			if (msgs != null) msgs.dispatch();
		}
		else {
			boolean oldEncryptionESet = encryptionESet;
			encryptionESet = false;
			if (eNotificationRequired())
				eNotify(new ENotificationImpl(this, Notification.UNSET, EditionPackage.PARTITION__ENCRYPTION, null, null, oldEncryptionESet));
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetEncryption() {
		return encryptionESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case EditionPackage.PARTITION__ENCRYPTION:
				return basicUnsetEncryption(msgs);
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
			case EditionPackage.PARTITION__NAME:
				return getName();
			case EditionPackage.PARTITION__SIZE:
				return getSize();
			case EditionPackage.PARTITION__FILESYSTEM:
				return getFilesystem();
			case EditionPackage.PARTITION__MOUNT:
				return getMount();
			case EditionPackage.PARTITION__OPTIONS:
				return getOptions();
			case EditionPackage.PARTITION__ENCRYPTION:
				return getEncryption();
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
			case EditionPackage.PARTITION__NAME:
				setName((String)newValue);
				return;
			case EditionPackage.PARTITION__SIZE:
				setSize((Size)newValue);
				return;
			case EditionPackage.PARTITION__FILESYSTEM:
				setFilesystem((FileSystem)newValue);
				return;
			case EditionPackage.PARTITION__MOUNT:
				setMount((String)newValue);
				return;
			case EditionPackage.PARTITION__OPTIONS:
				getOptions().clear();
				getOptions().addAll((Collection<? extends String>)newValue);
				return;
			case EditionPackage.PARTITION__ENCRYPTION:
				setEncryption((DiskEncryption)newValue);
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
			case EditionPackage.PARTITION__NAME:
				unsetName();
				return;
			case EditionPackage.PARTITION__SIZE:
				unsetSize();
				return;
			case EditionPackage.PARTITION__FILESYSTEM:
				unsetFilesystem();
				return;
			case EditionPackage.PARTITION__MOUNT:
				unsetMount();
				return;
			case EditionPackage.PARTITION__OPTIONS:
				unsetOptions();
				return;
			case EditionPackage.PARTITION__ENCRYPTION:
				unsetEncryption();
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
			case EditionPackage.PARTITION__NAME:
				return isSetName();
			case EditionPackage.PARTITION__SIZE:
				return isSetSize();
			case EditionPackage.PARTITION__FILESYSTEM:
				return isSetFilesystem();
			case EditionPackage.PARTITION__MOUNT:
				return isSetMount();
			case EditionPackage.PARTITION__OPTIONS:
				return isSetOptions();
			case EditionPackage.PARTITION__ENCRYPTION:
				return isSetEncryption();
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
		result.append(" (name: ");
		if (nameESet) result.append(name); else result.append("<unset>");
		result.append(", size: ");
		if (sizeESet) result.append(size); else result.append("<unset>");
		result.append(", filesystem: ");
		if (filesystemESet) result.append(filesystem); else result.append("<unset>");
		result.append(", mount: ");
		if (mountESet) result.append(mount); else result.append("<unset>");
		result.append(", options: ");
		result.append(options);
		result.append(')');
		return result.toString();
	}

} //PartitionImpl
