// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What an edition is made of. Generated from model/edition.ecore; the keys of the file format, its units, choices and defaults all stand there.
 * <!-- end-model-doc -->
 * @see org.xter.model.edition.EditionFactory
 * @model kind="package"
 * @generated
 */
public interface EditionPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "edition";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:xter:edition:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "edition";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	EditionPackage eINSTANCE = org.xter.model.edition.impl.EditionPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.xter.model.edition.impl.EditionImpl <em>Edition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.impl.EditionImpl
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getEdition()
	 * @generated
	 */
	int EDITION = 0;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION__FORMAT = 0;

	/**
	 * The feature id for the '<em><b>Identity</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION__IDENTITY = 1;

	/**
	 * The feature id for the '<em><b>Base</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION__BASE = 2;

	/**
	 * The feature id for the '<em><b>Hardware</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION__HARDWARE = 3;

	/**
	 * The feature id for the '<em><b>System</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION__SYSTEM = 4;

	/**
	 * The feature id for the '<em><b>Network</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION__NETWORK = 5;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION__GROUPS = 6;

	/**
	 * The feature id for the '<em><b>Services</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION__SERVICES = 7;

	/**
	 * The feature id for the '<em><b>Disks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION__DISKS = 8;

	/**
	 * The feature id for the '<em><b>Protection</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION__PROTECTION = 9;

	/**
	 * The feature id for the '<em><b>Trust</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION__TRUST = 10;

	/**
	 * The feature id for the '<em><b>Boot</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION__BOOT = 11;

	/**
	 * The feature id for the '<em><b>Guests</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION__GUESTS = 12;

	/**
	 * The feature id for the '<em><b>Cluster</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION__CLUSTER = 13;

	/**
	 * The feature id for the '<em><b>Targets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION__TARGETS = 14;

	/**
	 * The number of structural features of the '<em>Edition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION_FEATURE_COUNT = 15;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.impl.IdentityImpl <em>Identity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.impl.IdentityImpl
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getIdentity()
	 * @generated
	 */
	int IDENTITY = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__NAME = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__KIND = 2;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__VERSION = 3;

	/**
	 * The feature id for the '<em><b>Vendor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__VENDOR = 4;

	/**
	 * The feature id for the '<em><b>Product</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__PRODUCT = 5;

	/**
	 * The feature id for the '<em><b>Epoch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__EPOCH = 6;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__DESCRIPTION = 7;

	/**
	 * The feature id for the '<em><b>Derived From</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__DERIVED_FROM = 8;

	/**
	 * The number of structural features of the '<em>Identity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY_FEATURE_COUNT = 9;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.impl.DerivationImpl <em>Derivation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.impl.DerivationImpl
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getDerivation()
	 * @generated
	 */
	int DERIVATION = 2;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVATION__NAME = 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVATION__VERSION = 1;

	/**
	 * The feature id for the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVATION__DIGEST = 2;

	/**
	 * The number of structural features of the '<em>Derivation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVATION_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.impl.BaseImpl <em>Base</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.impl.BaseImpl
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getBase()
	 * @generated
	 */
	int BASE = 3;

	/**
	 * The feature id for the '<em><b>Distribution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASE__DISTRIBUTION = 0;

	/**
	 * The feature id for the '<em><b>Suite</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASE__SUITE = 1;

	/**
	 * The feature id for the '<em><b>Architecture</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASE__ARCHITECTURE = 2;

	/**
	 * The feature id for the '<em><b>Snapshot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASE__SNAPSHOT = 3;

	/**
	 * The feature id for the '<em><b>Repositories</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASE__REPOSITORIES = 4;

	/**
	 * The number of structural features of the '<em>Base</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASE_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.impl.RepositoryImpl <em>Repository</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.impl.RepositoryImpl
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getRepository()
	 * @generated
	 */
	int REPOSITORY = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPOSITORY__ID = 0;

	/**
	 * The feature id for the '<em><b>Addresses</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPOSITORY__ADDRESSES = 1;

	/**
	 * The feature id for the '<em><b>Suites</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPOSITORY__SUITES = 2;

	/**
	 * The feature id for the '<em><b>Components</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPOSITORY__COMPONENTS = 3;

	/**
	 * The feature id for the '<em><b>Archive Keys</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPOSITORY__ARCHIVE_KEYS = 4;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPOSITORY__PRIORITY = 5;

	/**
	 * The number of structural features of the '<em>Repository</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPOSITORY_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.impl.HardwareImpl <em>Hardware</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.impl.HardwareImpl
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getHardware()
	 * @generated
	 */
	int HARDWARE = 5;

	/**
	 * The feature id for the '<em><b>Profile</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HARDWARE__PROFILE = 0;

	/**
	 * The feature id for the '<em><b>Memory</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HARDWARE__MEMORY = 1;

	/**
	 * The feature id for the '<em><b>Cpus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HARDWARE__CPUS = 2;

	/**
	 * The feature id for the '<em><b>Firmware</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HARDWARE__FIRMWARE = 3;

	/**
	 * The number of structural features of the '<em>Hardware</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HARDWARE_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.impl.MemoryImpl <em>Memory</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.impl.MemoryImpl
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getMemory()
	 * @generated
	 */
	int MEMORY = 6;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY__MINIMUM = 0;

	/**
	 * The feature id for the '<em><b>Recommended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY__RECOMMENDED = 1;

	/**
	 * The number of structural features of the '<em>Memory</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.impl.OperatingSystemImpl <em>Operating System</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.impl.OperatingSystemImpl
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getOperatingSystem()
	 * @generated
	 */
	int OPERATING_SYSTEM = 7;

	/**
	 * The feature id for the '<em><b>Packages</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_SYSTEM__PACKAGES = 0;

	/**
	 * The feature id for the '<em><b>Recommends</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_SYSTEM__RECOMMENDS = 1;

	/**
	 * The feature id for the '<em><b>Excluded</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_SYSTEM__EXCLUDED = 2;

	/**
	 * The feature id for the '<em><b>Debconf</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_SYSTEM__DEBCONF = 3;

	/**
	 * The feature id for the '<em><b>Users</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_SYSTEM__USERS = 4;

	/**
	 * The feature id for the '<em><b>Files</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_SYSTEM__FILES = 5;

	/**
	 * The feature id for the '<em><b>Time Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_SYSTEM__TIME_ZONE = 6;

	/**
	 * The feature id for the '<em><b>Locale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_SYSTEM__LOCALE = 7;

	/**
	 * The number of structural features of the '<em>Operating System</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_SYSTEM_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.impl.DebconfAnswerImpl <em>Debconf Answer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.impl.DebconfAnswerImpl
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getDebconfAnswer()
	 * @generated
	 */
	int DEBCONF_ANSWER = 8;

	/**
	 * The feature id for the '<em><b>Package Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEBCONF_ANSWER__PACKAGE_NAME = 0;

	/**
	 * The feature id for the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEBCONF_ANSWER__QUESTION = 1;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEBCONF_ANSWER__TYPE = 2;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEBCONF_ANSWER__VALUE = 3;

	/**
	 * The number of structural features of the '<em>Debconf Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEBCONF_ANSWER_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.impl.UserImpl <em>User</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.impl.UserImpl
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getUser()
	 * @generated
	 */
	int USER = 9;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER__NAME = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER__GROUPS = 2;

	/**
	 * The feature id for the '<em><b>Password</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER__PASSWORD = 3;

	/**
	 * The feature id for the '<em><b>Shell</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER__SHELL = 4;

	/**
	 * The feature id for the '<em><b>Home</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER__HOME = 5;

	/**
	 * The feature id for the '<em><b>Ssh Keys</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER__SSH_KEYS = 6;

	/**
	 * The feature id for the '<em><b>System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER__SYSTEM = 7;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER__UID = 8;

	/**
	 * The number of structural features of the '<em>User</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_FEATURE_COUNT = 9;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.impl.FileEntryImpl <em>File Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.impl.FileEntryImpl
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getFileEntry()
	 * @generated
	 */
	int FILE_ENTRY = 10;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_ENTRY__PATH = 0;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_ENTRY__FROM = 1;

	/**
	 * The feature id for the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_ENTRY__CONTENT = 2;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_ENTRY__LINK = 3;

	/**
	 * The feature id for the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_ENTRY__MODE = 4;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_ENTRY__OWNER = 5;

	/**
	 * The feature id for the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_ENTRY__GROUP = 6;

	/**
	 * The number of structural features of the '<em>File Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILE_ENTRY_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.impl.NetworkImpl <em>Network</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.impl.NetworkImpl
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getNetwork()
	 * @generated
	 */
	int NETWORK = 11;

	/**
	 * The feature id for the '<em><b>Hostname</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__HOSTNAME = 0;

	/**
	 * The feature id for the '<em><b>Interfaces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__INTERFACES = 1;

	/**
	 * The feature id for the '<em><b>Dns</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__DNS = 2;

	/**
	 * The number of structural features of the '<em>Network</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.impl.NetworkInterfaceImpl <em>Network Interface</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.impl.NetworkInterfaceImpl
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getNetworkInterface()
	 * @generated
	 */
	int NETWORK_INTERFACE = 12;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Card</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE__CARD = 1;

	/**
	 * The feature id for the '<em><b>Ipv4</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE__IPV4 = 2;

	/**
	 * The feature id for the '<em><b>Ipv6</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE__IPV6 = 3;

	/**
	 * The feature id for the '<em><b>Gateway</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE__GATEWAY = 4;

	/**
	 * The feature id for the '<em><b>Optional</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE__OPTIONAL = 5;

	/**
	 * The number of structural features of the '<em>Network Interface</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.impl.PackageGroupImpl <em>Package Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.impl.PackageGroupImpl
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getPackageGroup()
	 * @generated
	 */
	int PACKAGE_GROUP = 13;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKAGE_GROUP__NAME = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKAGE_GROUP__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Packages</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKAGE_GROUP__PACKAGES = 2;

	/**
	 * The number of structural features of the '<em>Package Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKAGE_GROUP_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.impl.ServiceImpl <em>Service</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.impl.ServiceImpl
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getService()
	 * @generated
	 */
	int SERVICE = 14;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Packages</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__PACKAGES = 2;

	/**
	 * The feature id for the '<em><b>Recommends</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__RECOMMENDS = 3;

	/**
	 * The feature id for the '<em><b>Units</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__UNITS = 4;

	/**
	 * The feature id for the '<em><b>Ports</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__PORTS = 5;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__START = 6;

	/**
	 * The feature id for the '<em><b>After</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__AFTER = 7;

	/**
	 * The feature id for the '<em><b>Requires</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__REQUIRES = 8;

	/**
	 * The feature id for the '<em><b>Fail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__FAIL = 9;

	/**
	 * The feature id for the '<em><b>Limits</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__LIMITS = 10;

	/**
	 * The feature id for the '<em><b>Volumes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__VOLUMES = 11;

	/**
	 * The feature id for the '<em><b>Files</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__FILES = 12;

	/**
	 * The feature id for the '<em><b>Container</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE__CONTAINER = 13;

	/**
	 * The number of structural features of the '<em>Service</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_FEATURE_COUNT = 14;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.impl.LimitsImpl <em>Limits</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.impl.LimitsImpl
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getLimits()
	 * @generated
	 */
	int LIMITS = 15;

	/**
	 * The feature id for the '<em><b>Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIMITS__MEMORY = 0;

	/**
	 * The feature id for the '<em><b>Cpu</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIMITS__CPU = 1;

	/**
	 * The feature id for the '<em><b>Tasks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIMITS__TASKS = 2;

	/**
	 * The number of structural features of the '<em>Limits</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIMITS_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.impl.VolumeImpl <em>Volume</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.impl.VolumeImpl
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getVolume()
	 * @generated
	 */
	int VOLUME = 16;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOLUME__NAME = 0;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOLUME__PATH = 1;

	/**
	 * The feature id for the '<em><b>Partition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOLUME__PARTITION = 2;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOLUME__SIZE = 3;

	/**
	 * The number of structural features of the '<em>Volume</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOLUME_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.impl.DiskImpl <em>Disk</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.impl.DiskImpl
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getDisk()
	 * @generated
	 */
	int DISK = 17;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK__NAME = 0;

	/**
	 * The feature id for the '<em><b>Match</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK__MATCH = 1;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK__REQUIRED = 2;

	/**
	 * The feature id for the '<em><b>Initialise</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK__INITIALISE = 3;

	/**
	 * The feature id for the '<em><b>Partitions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK__PARTITIONS = 4;

	/**
	 * The number of structural features of the '<em>Disk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.impl.DiskMatchImpl <em>Disk Match</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.impl.DiskMatchImpl
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getDiskMatch()
	 * @generated
	 */
	int DISK_MATCH = 18;

	/**
	 * The feature id for the '<em><b>Serial</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_MATCH__SERIAL = 0;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_MATCH__MODEL = 1;

	/**
	 * The feature id for the '<em><b>Bus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_MATCH__BUS = 2;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_MATCH__MINIMUM = 3;

	/**
	 * The feature id for the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_MATCH__MAXIMUM = 4;

	/**
	 * The feature id for the '<em><b>Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_MATCH__ORDER = 5;

	/**
	 * The number of structural features of the '<em>Disk Match</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_MATCH_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.impl.PartitionImpl <em>Partition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.impl.PartitionImpl
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getPartition()
	 * @generated
	 */
	int PARTITION = 19;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTITION__NAME = 0;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTITION__SIZE = 1;

	/**
	 * The feature id for the '<em><b>Filesystem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTITION__FILESYSTEM = 2;

	/**
	 * The feature id for the '<em><b>Mount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTITION__MOUNT = 3;

	/**
	 * The feature id for the '<em><b>Options</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTITION__OPTIONS = 4;

	/**
	 * The feature id for the '<em><b>Encryption</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTITION__ENCRYPTION = 5;

	/**
	 * The number of structural features of the '<em>Partition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTITION_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.impl.EncryptionImpl <em>Encryption</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.impl.EncryptionImpl
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getEncryption()
	 * @generated
	 */
	int ENCRYPTION = 20;

	/**
	 * The feature id for the '<em><b>Cipher</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCRYPTION__CIPHER = 0;

	/**
	 * The feature id for the '<em><b>Key Bits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCRYPTION__KEY_BITS = 1;

	/**
	 * The feature id for the '<em><b>Key Derivation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCRYPTION__KEY_DERIVATION = 2;

	/**
	 * The feature id for the '<em><b>Holder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCRYPTION__HOLDER = 3;

	/**
	 * The feature id for the '<em><b>Unlock</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCRYPTION__UNLOCK = 4;

	/**
	 * The number of structural features of the '<em>Encryption</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCRYPTION_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.impl.DiskEncryptionImpl <em>Disk Encryption</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.impl.DiskEncryptionImpl
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getDiskEncryption()
	 * @generated
	 */
	int DISK_ENCRYPTION = 21;

	/**
	 * The feature id for the '<em><b>Cipher</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ENCRYPTION__CIPHER = ENCRYPTION__CIPHER;

	/**
	 * The feature id for the '<em><b>Key Bits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ENCRYPTION__KEY_BITS = ENCRYPTION__KEY_BITS;

	/**
	 * The feature id for the '<em><b>Key Derivation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ENCRYPTION__KEY_DERIVATION = ENCRYPTION__KEY_DERIVATION;

	/**
	 * The feature id for the '<em><b>Holder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ENCRYPTION__HOLDER = ENCRYPTION__HOLDER;

	/**
	 * The feature id for the '<em><b>Unlock</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ENCRYPTION__UNLOCK = ENCRYPTION__UNLOCK;

	/**
	 * The number of structural features of the '<em>Disk Encryption</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_ENCRYPTION_FEATURE_COUNT = ENCRYPTION_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.impl.KeyDerivationImpl <em>Key Derivation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.impl.KeyDerivationImpl
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getKeyDerivation()
	 * @generated
	 */
	int KEY_DERIVATION = 22;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_DERIVATION__FUNCTION = 0;

	/**
	 * The feature id for the '<em><b>Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_DERIVATION__MEMORY = 1;

	/**
	 * The feature id for the '<em><b>Iterations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_DERIVATION__ITERATIONS = 2;

	/**
	 * The feature id for the '<em><b>Parallelism</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_DERIVATION__PARALLELISM = 3;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_DERIVATION__TIME = 4;

	/**
	 * The number of structural features of the '<em>Key Derivation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_DERIVATION_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.impl.ProtectionImpl <em>Protection</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.impl.ProtectionImpl
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getProtection()
	 * @generated
	 */
	int PROTECTION = 23;

	/**
	 * The feature id for the '<em><b>Container A</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION__CONTAINER_A = 0;

	/**
	 * The feature id for the '<em><b>Container B</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION__CONTAINER_B = 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION__STATE = 2;

	/**
	 * The feature id for the '<em><b>Depot</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION__DEPOT = 3;

	/**
	 * The number of structural features of the '<em>Protection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.impl.KeyDepotImpl <em>Key Depot</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.impl.KeyDepotImpl
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getKeyDepot()
	 * @generated
	 */
	int KEY_DEPOT = 24;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_DEPOT__ADDRESS = 0;

	/**
	 * The feature id for the '<em><b>Authority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_DEPOT__AUTHORITY = 1;

	/**
	 * The feature id for the '<em><b>Network</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_DEPOT__NETWORK = 2;

	/**
	 * The feature id for the '<em><b>Gateway</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_DEPOT__GATEWAY = 3;

	/**
	 * The feature id for the '<em><b>Name Server</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_DEPOT__NAME_SERVER = 4;

	/**
	 * The number of structural features of the '<em>Key Depot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_DEPOT_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.impl.ProtectedContainerImpl <em>Protected Container</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.impl.ProtectedContainerImpl
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getProtectedContainer()
	 * @generated
	 */
	int PROTECTED_CONTAINER = 25;

	/**
	 * The feature id for the '<em><b>Cipher</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_CONTAINER__CIPHER = ENCRYPTION__CIPHER;

	/**
	 * The feature id for the '<em><b>Key Bits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_CONTAINER__KEY_BITS = ENCRYPTION__KEY_BITS;

	/**
	 * The feature id for the '<em><b>Key Derivation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_CONTAINER__KEY_DERIVATION = ENCRYPTION__KEY_DERIVATION;

	/**
	 * The feature id for the '<em><b>Holder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_CONTAINER__HOLDER = ENCRYPTION__HOLDER;

	/**
	 * The feature id for the '<em><b>Unlock</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_CONTAINER__UNLOCK = ENCRYPTION__UNLOCK;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_CONTAINER__SIZE = ENCRYPTION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Delivery</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_CONTAINER__DELIVERY = ENCRYPTION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Protected Container</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTED_CONTAINER_FEATURE_COUNT = ENCRYPTION_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.impl.TrustImpl <em>Trust</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.impl.TrustImpl
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getTrust()
	 * @generated
	 */
	int TRUST = 26;

	/**
	 * The feature id for the '<em><b>Keyring</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUST__KEYRING = 0;

	/**
	 * The number of structural features of the '<em>Trust</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUST_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.impl.BootImpl <em>Boot</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.impl.BootImpl
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getBoot()
	 * @generated
	 */
	int BOOT = 27;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOT__SOURCE = 0;

	/**
	 * The feature id for the '<em><b>Depot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOT__DEPOT = 1;

	/**
	 * The feature id for the '<em><b>Residence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOT__RESIDENCE = 2;

	/**
	 * The feature id for the '<em><b>On Refusal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOT__ON_REFUSAL = 3;

	/**
	 * The feature id for the '<em><b>Command Line</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOT__COMMAND_LINE = 4;

	/**
	 * The feature id for the '<em><b>Console</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOT__CONSOLE = 5;

	/**
	 * The number of structural features of the '<em>Boot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOT_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.impl.GuestImpl <em>Guest</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.impl.GuestImpl
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getGuest()
	 * @generated
	 */
	int GUEST = 28;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__NAME = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Image</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__IMAGE = 2;

	/**
	 * The feature id for the '<em><b>Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__MEMORY = 3;

	/**
	 * The feature id for the '<em><b>Cpus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__CPUS = 4;

	/**
	 * The feature id for the '<em><b>Firmware</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__FIRMWARE = 5;

	/**
	 * The feature id for the '<em><b>Interfaces</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__INTERFACES = 6;

	/**
	 * The feature id for the '<em><b>Devices</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__DEVICES = 7;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__START = 8;

	/**
	 * The feature id for the '<em><b>Container</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__CONTAINER = 9;

	/**
	 * The number of structural features of the '<em>Guest</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_FEATURE_COUNT = 10;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.impl.ClusterImpl <em>Cluster</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.impl.ClusterImpl
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getCluster()
	 * @generated
	 */
	int CLUSTER = 29;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__NAME = 0;

	/**
	 * The feature id for the '<em><b>Join</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__JOIN = 1;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__ROLES = 2;

	/**
	 * The number of structural features of the '<em>Cluster</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.impl.ClusterRoleImpl <em>Cluster Role</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.impl.ClusterRoleImpl
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getClusterRole()
	 * @generated
	 */
	int CLUSTER_ROLE = 30;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER_ROLE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Services</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER_ROLE__SERVICES = 1;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER_ROLE__MINIMUM = 2;

	/**
	 * The feature id for the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER_ROLE__MAXIMUM = 3;

	/**
	 * The number of structural features of the '<em>Cluster Role</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER_ROLE_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.impl.TargetImpl <em>Target</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.impl.TargetImpl
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getTarget()
	 * @generated
	 */
	int TARGET = 31;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__FORMAT = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__NAME = 1;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__SIZE = 2;

	/**
	 * The number of structural features of the '<em>Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.DebconfType <em>Debconf Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.DebconfType
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getDebconfType()
	 * @generated
	 */
	int DEBCONF_TYPE = 32;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.EditionKind <em>Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.EditionKind
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getEditionKind()
	 * @generated
	 */
	int EDITION_KIND = 33;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.Distribution <em>Distribution</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.Distribution
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getDistribution()
	 * @generated
	 */
	int DISTRIBUTION = 34;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.Architecture <em>Architecture</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.Architecture
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getArchitecture()
	 * @generated
	 */
	int ARCHITECTURE = 35;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.StartMode <em>Start Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.StartMode
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getStartMode()
	 * @generated
	 */
	int START_MODE = 36;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.FailMode <em>Fail Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.FailMode
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getFailMode()
	 * @generated
	 */
	int FAIL_MODE = 37;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.Placement <em>Placement</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.Placement
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getPlacement()
	 * @generated
	 */
	int PLACEMENT = 38;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.HardwareProfile <em>Hardware Profile</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.HardwareProfile
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getHardwareProfile()
	 * @generated
	 */
	int HARDWARE_PROFILE = 39;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.FileSystem <em>File System</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.FileSystem
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getFileSystem()
	 * @generated
	 */
	int FILE_SYSTEM = 40;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.Initialisation <em>Initialisation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.Initialisation
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getInitialisation()
	 * @generated
	 */
	int INITIALISATION = 41;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.Cipher <em>Cipher</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.Cipher
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getCipher()
	 * @generated
	 */
	int CIPHER = 42;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.DerivationFunction <em>Derivation Function</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.DerivationFunction
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getDerivationFunction()
	 * @generated
	 */
	int DERIVATION_FUNCTION = 43;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.KeyHolder <em>Key Holder</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.KeyHolder
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getKeyHolder()
	 * @generated
	 */
	int KEY_HOLDER = 44;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.UnlockMethod <em>Unlock Method</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.UnlockMethod
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getUnlockMethod()
	 * @generated
	 */
	int UNLOCK_METHOD = 45;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.Delivery <em>Delivery</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.Delivery
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getDelivery()
	 * @generated
	 */
	int DELIVERY = 46;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.StatePlace <em>State Place</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.StatePlace
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getStatePlace()
	 * @generated
	 */
	int STATE_PLACE = 47;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.BootSource <em>Boot Source</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.BootSource
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getBootSource()
	 * @generated
	 */
	int BOOT_SOURCE = 48;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.Residence <em>Residence</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.Residence
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getResidence()
	 * @generated
	 */
	int RESIDENCE = 49;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.Refusal <em>Refusal</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.Refusal
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getRefusal()
	 * @generated
	 */
	int REFUSAL = 50;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.GuestFirmware <em>Guest Firmware</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.GuestFirmware
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getGuestFirmware()
	 * @generated
	 */
	int GUEST_FIRMWARE = 51;

	/**
	 * The meta object id for the '{@link org.xter.model.edition.TargetFormat <em>Target Format</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.edition.TargetFormat
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getTargetFormat()
	 * @generated
	 */
	int TARGET_FORMAT = 52;

	/**
	 * The meta object id for the '<em>Name</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getName_()
	 * @generated
	 */
	int NAME = 53;

	/**
	 * The meta object id for the '<em>Text</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getText()
	 * @generated
	 */
	int TEXT = 54;

	/**
	 * The meta object id for the '<em>Title</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getTitle()
	 * @generated
	 */
	int TITLE = 55;

	/**
	 * The meta object id for the '<em>Full Name</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getFullName()
	 * @generated
	 */
	int FULL_NAME = 56;

	/**
	 * The meta object id for the '<em>Line</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getLine()
	 * @generated
	 */
	int LINE = 57;

	/**
	 * The meta object id for the '<em>Sha256</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getSha256()
	 * @generated
	 */
	int SHA256 = 58;

	/**
	 * The meta object id for the '<em>Program Path</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getProgramPath()
	 * @generated
	 */
	int PROGRAM_PATH = 59;

	/**
	 * The meta object id for the '<em>Time Zone</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getTimeZone()
	 * @generated
	 */
	int TIME_ZONE = 60;

	/**
	 * The meta object id for the '<em>Locale Name</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getLocaleName()
	 * @generated
	 */
	int LOCALE_NAME = 61;

	/**
	 * The meta object id for the '<em>Suite Name</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getSuiteName()
	 * @generated
	 */
	int SUITE_NAME = 62;

	/**
	 * The meta object id for the '<em>Component Name</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getComponentName()
	 * @generated
	 */
	int COMPONENT_NAME = 63;

	/**
	 * The meta object id for the '<em>Console</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getConsole()
	 * @generated
	 */
	int CONSOLE = 64;

	/**
	 * The meta object id for the '<em>Package Request</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getPackageRequest()
	 * @generated
	 */
	int PACKAGE_REQUEST = 65;

	/**
	 * The meta object id for the '<em>Package Name</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getPackageName()
	 * @generated
	 */
	int PACKAGE_NAME = 66;

	/**
	 * The meta object id for the '<em>Version</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getVersion()
	 * @generated
	 */
	int VERSION = 67;

	/**
	 * The meta object id for the '<em>Question Name</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getQuestionName()
	 * @generated
	 */
	int QUESTION_NAME = 68;

	/**
	 * The meta object id for the '<em>User Name</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getUserName()
	 * @generated
	 */
	int USER_NAME = 69;

	/**
	 * The meta object id for the '<em>Interface Name</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getInterfaceName()
	 * @generated
	 */
	int INTERFACE_NAME = 70;

	/**
	 * The meta object id for the '<em>Card</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getCard()
	 * @generated
	 */
	int CARD = 71;

	/**
	 * The meta object id for the '<em>Size</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.unit.Size
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getSize()
	 * @generated
	 */
	int SIZE = 72;

	/**
	 * The meta object id for the '<em>Duration</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.unit.Span
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getDuration()
	 * @generated
	 */
	int DURATION = 73;

	/**
	 * The meta object id for the '<em>Port</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.unit.Port
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getPort()
	 * @generated
	 */
	int PORT = 74;

	/**
	 * The meta object id for the '<em>File Mode</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.unit.FileMode
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getFileMode()
	 * @generated
	 */
	int FILE_MODE = 75;

	/**
	 * The meta object id for the '<em>Percentage</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.xter.model.unit.Percentage
	 * @see org.xter.model.edition.impl.EditionPackageImpl#getPercentage()
	 * @generated
	 */
	int PERCENTAGE = 76;


	/**
	 * Returns the meta object for class '{@link org.xter.model.edition.Edition <em>Edition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Edition</em>'.
	 * @see org.xter.model.edition.Edition
	 * @generated
	 */
	EClass getEdition();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Edition#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.xter.model.edition.Edition#getFormat()
	 * @see #getEdition()
	 * @generated
	 */
	EAttribute getEdition_Format();

	/**
	 * Returns the meta object for the containment reference '{@link org.xter.model.edition.Edition#getIdentity <em>Identity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Identity</em>'.
	 * @see org.xter.model.edition.Edition#getIdentity()
	 * @see #getEdition()
	 * @generated
	 */
	EReference getEdition_Identity();

	/**
	 * Returns the meta object for the containment reference '{@link org.xter.model.edition.Edition#getBase <em>Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Base</em>'.
	 * @see org.xter.model.edition.Edition#getBase()
	 * @see #getEdition()
	 * @generated
	 */
	EReference getEdition_Base();

	/**
	 * Returns the meta object for the containment reference '{@link org.xter.model.edition.Edition#getHardware <em>Hardware</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Hardware</em>'.
	 * @see org.xter.model.edition.Edition#getHardware()
	 * @see #getEdition()
	 * @generated
	 */
	EReference getEdition_Hardware();

	/**
	 * Returns the meta object for the containment reference '{@link org.xter.model.edition.Edition#getSystem <em>System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>System</em>'.
	 * @see org.xter.model.edition.Edition#getSystem()
	 * @see #getEdition()
	 * @generated
	 */
	EReference getEdition_System();

	/**
	 * Returns the meta object for the containment reference '{@link org.xter.model.edition.Edition#getNetwork <em>Network</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Network</em>'.
	 * @see org.xter.model.edition.Edition#getNetwork()
	 * @see #getEdition()
	 * @generated
	 */
	EReference getEdition_Network();

	/**
	 * Returns the meta object for the containment reference list '{@link org.xter.model.edition.Edition#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Groups</em>'.
	 * @see org.xter.model.edition.Edition#getGroups()
	 * @see #getEdition()
	 * @generated
	 */
	EReference getEdition_Groups();

	/**
	 * Returns the meta object for the containment reference list '{@link org.xter.model.edition.Edition#getServices <em>Services</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Services</em>'.
	 * @see org.xter.model.edition.Edition#getServices()
	 * @see #getEdition()
	 * @generated
	 */
	EReference getEdition_Services();

	/**
	 * Returns the meta object for the containment reference list '{@link org.xter.model.edition.Edition#getDisks <em>Disks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Disks</em>'.
	 * @see org.xter.model.edition.Edition#getDisks()
	 * @see #getEdition()
	 * @generated
	 */
	EReference getEdition_Disks();

	/**
	 * Returns the meta object for the containment reference '{@link org.xter.model.edition.Edition#getProtection <em>Protection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Protection</em>'.
	 * @see org.xter.model.edition.Edition#getProtection()
	 * @see #getEdition()
	 * @generated
	 */
	EReference getEdition_Protection();

	/**
	 * Returns the meta object for the containment reference '{@link org.xter.model.edition.Edition#getTrust <em>Trust</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Trust</em>'.
	 * @see org.xter.model.edition.Edition#getTrust()
	 * @see #getEdition()
	 * @generated
	 */
	EReference getEdition_Trust();

	/**
	 * Returns the meta object for the containment reference '{@link org.xter.model.edition.Edition#getBoot <em>Boot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Boot</em>'.
	 * @see org.xter.model.edition.Edition#getBoot()
	 * @see #getEdition()
	 * @generated
	 */
	EReference getEdition_Boot();

	/**
	 * Returns the meta object for the containment reference list '{@link org.xter.model.edition.Edition#getGuests <em>Guests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Guests</em>'.
	 * @see org.xter.model.edition.Edition#getGuests()
	 * @see #getEdition()
	 * @generated
	 */
	EReference getEdition_Guests();

	/**
	 * Returns the meta object for the containment reference '{@link org.xter.model.edition.Edition#getCluster <em>Cluster</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Cluster</em>'.
	 * @see org.xter.model.edition.Edition#getCluster()
	 * @see #getEdition()
	 * @generated
	 */
	EReference getEdition_Cluster();

	/**
	 * Returns the meta object for the containment reference list '{@link org.xter.model.edition.Edition#getTargets <em>Targets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Targets</em>'.
	 * @see org.xter.model.edition.Edition#getTargets()
	 * @see #getEdition()
	 * @generated
	 */
	EReference getEdition_Targets();

	/**
	 * Returns the meta object for class '{@link org.xter.model.edition.Identity <em>Identity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identity</em>'.
	 * @see org.xter.model.edition.Identity
	 * @generated
	 */
	EClass getIdentity();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Identity#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.xter.model.edition.Identity#getName()
	 * @see #getIdentity()
	 * @generated
	 */
	EAttribute getIdentity_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Identity#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.xter.model.edition.Identity#getTitle()
	 * @see #getIdentity()
	 * @generated
	 */
	EAttribute getIdentity_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Identity#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.xter.model.edition.Identity#getKind()
	 * @see #getIdentity()
	 * @generated
	 */
	EAttribute getIdentity_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Identity#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.xter.model.edition.Identity#getVersion()
	 * @see #getIdentity()
	 * @generated
	 */
	EAttribute getIdentity_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Identity#getVendor <em>Vendor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vendor</em>'.
	 * @see org.xter.model.edition.Identity#getVendor()
	 * @see #getIdentity()
	 * @generated
	 */
	EAttribute getIdentity_Vendor();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Identity#getProduct <em>Product</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Product</em>'.
	 * @see org.xter.model.edition.Identity#getProduct()
	 * @see #getIdentity()
	 * @generated
	 */
	EAttribute getIdentity_Product();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Identity#getEpoch <em>Epoch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Epoch</em>'.
	 * @see org.xter.model.edition.Identity#getEpoch()
	 * @see #getIdentity()
	 * @generated
	 */
	EAttribute getIdentity_Epoch();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Identity#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.xter.model.edition.Identity#getDescription()
	 * @see #getIdentity()
	 * @generated
	 */
	EAttribute getIdentity_Description();

	/**
	 * Returns the meta object for the containment reference '{@link org.xter.model.edition.Identity#getDerivedFrom <em>Derived From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Derived From</em>'.
	 * @see org.xter.model.edition.Identity#getDerivedFrom()
	 * @see #getIdentity()
	 * @generated
	 */
	EReference getIdentity_DerivedFrom();

	/**
	 * Returns the meta object for class '{@link org.xter.model.edition.Derivation <em>Derivation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Derivation</em>'.
	 * @see org.xter.model.edition.Derivation
	 * @generated
	 */
	EClass getDerivation();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Derivation#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.xter.model.edition.Derivation#getName()
	 * @see #getDerivation()
	 * @generated
	 */
	EAttribute getDerivation_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Derivation#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.xter.model.edition.Derivation#getVersion()
	 * @see #getDerivation()
	 * @generated
	 */
	EAttribute getDerivation_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Derivation#getDigest <em>Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Digest</em>'.
	 * @see org.xter.model.edition.Derivation#getDigest()
	 * @see #getDerivation()
	 * @generated
	 */
	EAttribute getDerivation_Digest();

	/**
	 * Returns the meta object for class '{@link org.xter.model.edition.Base <em>Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Base</em>'.
	 * @see org.xter.model.edition.Base
	 * @generated
	 */
	EClass getBase();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Base#getDistribution <em>Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Distribution</em>'.
	 * @see org.xter.model.edition.Base#getDistribution()
	 * @see #getBase()
	 * @generated
	 */
	EAttribute getBase_Distribution();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Base#getSuite <em>Suite</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Suite</em>'.
	 * @see org.xter.model.edition.Base#getSuite()
	 * @see #getBase()
	 * @generated
	 */
	EAttribute getBase_Suite();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Base#getArchitecture <em>Architecture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Architecture</em>'.
	 * @see org.xter.model.edition.Base#getArchitecture()
	 * @see #getBase()
	 * @generated
	 */
	EAttribute getBase_Architecture();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Base#getSnapshot <em>Snapshot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Snapshot</em>'.
	 * @see org.xter.model.edition.Base#getSnapshot()
	 * @see #getBase()
	 * @generated
	 */
	EAttribute getBase_Snapshot();

	/**
	 * Returns the meta object for the containment reference list '{@link org.xter.model.edition.Base#getRepositories <em>Repositories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Repositories</em>'.
	 * @see org.xter.model.edition.Base#getRepositories()
	 * @see #getBase()
	 * @generated
	 */
	EReference getBase_Repositories();

	/**
	 * Returns the meta object for class '{@link org.xter.model.edition.Repository <em>Repository</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Repository</em>'.
	 * @see org.xter.model.edition.Repository
	 * @generated
	 */
	EClass getRepository();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Repository#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.xter.model.edition.Repository#getId()
	 * @see #getRepository()
	 * @generated
	 */
	EAttribute getRepository_Id();

	/**
	 * Returns the meta object for the attribute list '{@link org.xter.model.edition.Repository#getAddresses <em>Addresses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Addresses</em>'.
	 * @see org.xter.model.edition.Repository#getAddresses()
	 * @see #getRepository()
	 * @generated
	 */
	EAttribute getRepository_Addresses();

	/**
	 * Returns the meta object for the attribute list '{@link org.xter.model.edition.Repository#getSuites <em>Suites</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Suites</em>'.
	 * @see org.xter.model.edition.Repository#getSuites()
	 * @see #getRepository()
	 * @generated
	 */
	EAttribute getRepository_Suites();

	/**
	 * Returns the meta object for the attribute list '{@link org.xter.model.edition.Repository#getComponents <em>Components</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Components</em>'.
	 * @see org.xter.model.edition.Repository#getComponents()
	 * @see #getRepository()
	 * @generated
	 */
	EAttribute getRepository_Components();

	/**
	 * Returns the meta object for the attribute list '{@link org.xter.model.edition.Repository#getArchiveKeys <em>Archive Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Archive Keys</em>'.
	 * @see org.xter.model.edition.Repository#getArchiveKeys()
	 * @see #getRepository()
	 * @generated
	 */
	EAttribute getRepository_ArchiveKeys();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Repository#getPriority <em>Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Priority</em>'.
	 * @see org.xter.model.edition.Repository#getPriority()
	 * @see #getRepository()
	 * @generated
	 */
	EAttribute getRepository_Priority();

	/**
	 * Returns the meta object for class '{@link org.xter.model.edition.Hardware <em>Hardware</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Hardware</em>'.
	 * @see org.xter.model.edition.Hardware
	 * @generated
	 */
	EClass getHardware();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Hardware#getProfile <em>Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Profile</em>'.
	 * @see org.xter.model.edition.Hardware#getProfile()
	 * @see #getHardware()
	 * @generated
	 */
	EAttribute getHardware_Profile();

	/**
	 * Returns the meta object for the containment reference '{@link org.xter.model.edition.Hardware#getMemory <em>Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Memory</em>'.
	 * @see org.xter.model.edition.Hardware#getMemory()
	 * @see #getHardware()
	 * @generated
	 */
	EReference getHardware_Memory();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Hardware#getCpus <em>Cpus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cpus</em>'.
	 * @see org.xter.model.edition.Hardware#getCpus()
	 * @see #getHardware()
	 * @generated
	 */
	EAttribute getHardware_Cpus();

	/**
	 * Returns the meta object for the attribute list '{@link org.xter.model.edition.Hardware#getFirmware <em>Firmware</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Firmware</em>'.
	 * @see org.xter.model.edition.Hardware#getFirmware()
	 * @see #getHardware()
	 * @generated
	 */
	EAttribute getHardware_Firmware();

	/**
	 * Returns the meta object for class '{@link org.xter.model.edition.Memory <em>Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Memory</em>'.
	 * @see org.xter.model.edition.Memory
	 * @generated
	 */
	EClass getMemory();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Memory#getMinimum <em>Minimum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see org.xter.model.edition.Memory#getMinimum()
	 * @see #getMemory()
	 * @generated
	 */
	EAttribute getMemory_Minimum();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Memory#getRecommended <em>Recommended</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recommended</em>'.
	 * @see org.xter.model.edition.Memory#getRecommended()
	 * @see #getMemory()
	 * @generated
	 */
	EAttribute getMemory_Recommended();

	/**
	 * Returns the meta object for class '{@link org.xter.model.edition.OperatingSystem <em>Operating System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Operating System</em>'.
	 * @see org.xter.model.edition.OperatingSystem
	 * @generated
	 */
	EClass getOperatingSystem();

	/**
	 * Returns the meta object for the attribute list '{@link org.xter.model.edition.OperatingSystem#getPackages <em>Packages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Packages</em>'.
	 * @see org.xter.model.edition.OperatingSystem#getPackages()
	 * @see #getOperatingSystem()
	 * @generated
	 */
	EAttribute getOperatingSystem_Packages();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.OperatingSystem#isRecommends <em>Recommends</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recommends</em>'.
	 * @see org.xter.model.edition.OperatingSystem#isRecommends()
	 * @see #getOperatingSystem()
	 * @generated
	 */
	EAttribute getOperatingSystem_Recommends();

	/**
	 * Returns the meta object for the attribute list '{@link org.xter.model.edition.OperatingSystem#getExcluded <em>Excluded</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Excluded</em>'.
	 * @see org.xter.model.edition.OperatingSystem#getExcluded()
	 * @see #getOperatingSystem()
	 * @generated
	 */
	EAttribute getOperatingSystem_Excluded();

	/**
	 * Returns the meta object for the containment reference list '{@link org.xter.model.edition.OperatingSystem#getDebconf <em>Debconf</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Debconf</em>'.
	 * @see org.xter.model.edition.OperatingSystem#getDebconf()
	 * @see #getOperatingSystem()
	 * @generated
	 */
	EReference getOperatingSystem_Debconf();

	/**
	 * Returns the meta object for the containment reference list '{@link org.xter.model.edition.OperatingSystem#getUsers <em>Users</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Users</em>'.
	 * @see org.xter.model.edition.OperatingSystem#getUsers()
	 * @see #getOperatingSystem()
	 * @generated
	 */
	EReference getOperatingSystem_Users();

	/**
	 * Returns the meta object for the containment reference list '{@link org.xter.model.edition.OperatingSystem#getFiles <em>Files</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Files</em>'.
	 * @see org.xter.model.edition.OperatingSystem#getFiles()
	 * @see #getOperatingSystem()
	 * @generated
	 */
	EReference getOperatingSystem_Files();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.OperatingSystem#getTimeZone <em>Time Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Zone</em>'.
	 * @see org.xter.model.edition.OperatingSystem#getTimeZone()
	 * @see #getOperatingSystem()
	 * @generated
	 */
	EAttribute getOperatingSystem_TimeZone();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.OperatingSystem#getLocale <em>Locale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locale</em>'.
	 * @see org.xter.model.edition.OperatingSystem#getLocale()
	 * @see #getOperatingSystem()
	 * @generated
	 */
	EAttribute getOperatingSystem_Locale();

	/**
	 * Returns the meta object for class '{@link org.xter.model.edition.DebconfAnswer <em>Debconf Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Debconf Answer</em>'.
	 * @see org.xter.model.edition.DebconfAnswer
	 * @generated
	 */
	EClass getDebconfAnswer();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.DebconfAnswer#getPackageName <em>Package Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Package Name</em>'.
	 * @see org.xter.model.edition.DebconfAnswer#getPackageName()
	 * @see #getDebconfAnswer()
	 * @generated
	 */
	EAttribute getDebconfAnswer_PackageName();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.DebconfAnswer#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Question</em>'.
	 * @see org.xter.model.edition.DebconfAnswer#getQuestion()
	 * @see #getDebconfAnswer()
	 * @generated
	 */
	EAttribute getDebconfAnswer_Question();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.DebconfAnswer#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.xter.model.edition.DebconfAnswer#getType()
	 * @see #getDebconfAnswer()
	 * @generated
	 */
	EAttribute getDebconfAnswer_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.DebconfAnswer#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.xter.model.edition.DebconfAnswer#getValue()
	 * @see #getDebconfAnswer()
	 * @generated
	 */
	EAttribute getDebconfAnswer_Value();

	/**
	 * Returns the meta object for class '{@link org.xter.model.edition.User <em>User</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>User</em>'.
	 * @see org.xter.model.edition.User
	 * @generated
	 */
	EClass getUser();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.User#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.xter.model.edition.User#getName()
	 * @see #getUser()
	 * @generated
	 */
	EAttribute getUser_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.User#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.xter.model.edition.User#getTitle()
	 * @see #getUser()
	 * @generated
	 */
	EAttribute getUser_Title();

	/**
	 * Returns the meta object for the attribute list '{@link org.xter.model.edition.User#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Groups</em>'.
	 * @see org.xter.model.edition.User#getGroups()
	 * @see #getUser()
	 * @generated
	 */
	EAttribute getUser_Groups();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.User#getPassword <em>Password</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Password</em>'.
	 * @see org.xter.model.edition.User#getPassword()
	 * @see #getUser()
	 * @generated
	 */
	EAttribute getUser_Password();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.User#getShell <em>Shell</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shell</em>'.
	 * @see org.xter.model.edition.User#getShell()
	 * @see #getUser()
	 * @generated
	 */
	EAttribute getUser_Shell();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.User#getHome <em>Home</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Home</em>'.
	 * @see org.xter.model.edition.User#getHome()
	 * @see #getUser()
	 * @generated
	 */
	EAttribute getUser_Home();

	/**
	 * Returns the meta object for the attribute list '{@link org.xter.model.edition.User#getSshKeys <em>Ssh Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Ssh Keys</em>'.
	 * @see org.xter.model.edition.User#getSshKeys()
	 * @see #getUser()
	 * @generated
	 */
	EAttribute getUser_SshKeys();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.User#isSystem <em>System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>System</em>'.
	 * @see org.xter.model.edition.User#isSystem()
	 * @see #getUser()
	 * @generated
	 */
	EAttribute getUser_System();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.User#getUid <em>Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uid</em>'.
	 * @see org.xter.model.edition.User#getUid()
	 * @see #getUser()
	 * @generated
	 */
	EAttribute getUser_Uid();

	/**
	 * Returns the meta object for class '{@link org.xter.model.edition.FileEntry <em>File Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>File Entry</em>'.
	 * @see org.xter.model.edition.FileEntry
	 * @generated
	 */
	EClass getFileEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.FileEntry#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.xter.model.edition.FileEntry#getPath()
	 * @see #getFileEntry()
	 * @generated
	 */
	EAttribute getFileEntry_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.FileEntry#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.xter.model.edition.FileEntry#getFrom()
	 * @see #getFileEntry()
	 * @generated
	 */
	EAttribute getFileEntry_From();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.FileEntry#getContent <em>Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content</em>'.
	 * @see org.xter.model.edition.FileEntry#getContent()
	 * @see #getFileEntry()
	 * @generated
	 */
	EAttribute getFileEntry_Content();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.FileEntry#getLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Link</em>'.
	 * @see org.xter.model.edition.FileEntry#getLink()
	 * @see #getFileEntry()
	 * @generated
	 */
	EAttribute getFileEntry_Link();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.FileEntry#getMode <em>Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mode</em>'.
	 * @see org.xter.model.edition.FileEntry#getMode()
	 * @see #getFileEntry()
	 * @generated
	 */
	EAttribute getFileEntry_Mode();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.FileEntry#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.xter.model.edition.FileEntry#getOwner()
	 * @see #getFileEntry()
	 * @generated
	 */
	EAttribute getFileEntry_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.FileEntry#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group</em>'.
	 * @see org.xter.model.edition.FileEntry#getGroup()
	 * @see #getFileEntry()
	 * @generated
	 */
	EAttribute getFileEntry_Group();

	/**
	 * Returns the meta object for class '{@link org.xter.model.edition.Network <em>Network</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Network</em>'.
	 * @see org.xter.model.edition.Network
	 * @generated
	 */
	EClass getNetwork();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Network#getHostname <em>Hostname</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hostname</em>'.
	 * @see org.xter.model.edition.Network#getHostname()
	 * @see #getNetwork()
	 * @generated
	 */
	EAttribute getNetwork_Hostname();

	/**
	 * Returns the meta object for the containment reference list '{@link org.xter.model.edition.Network#getInterfaces <em>Interfaces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Interfaces</em>'.
	 * @see org.xter.model.edition.Network#getInterfaces()
	 * @see #getNetwork()
	 * @generated
	 */
	EReference getNetwork_Interfaces();

	/**
	 * Returns the meta object for the attribute list '{@link org.xter.model.edition.Network#getDns <em>Dns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Dns</em>'.
	 * @see org.xter.model.edition.Network#getDns()
	 * @see #getNetwork()
	 * @generated
	 */
	EAttribute getNetwork_Dns();

	/**
	 * Returns the meta object for class '{@link org.xter.model.edition.NetworkInterface <em>Network Interface</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Network Interface</em>'.
	 * @see org.xter.model.edition.NetworkInterface
	 * @generated
	 */
	EClass getNetworkInterface();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.NetworkInterface#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.xter.model.edition.NetworkInterface#getName()
	 * @see #getNetworkInterface()
	 * @generated
	 */
	EAttribute getNetworkInterface_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.NetworkInterface#getCard <em>Card</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Card</em>'.
	 * @see org.xter.model.edition.NetworkInterface#getCard()
	 * @see #getNetworkInterface()
	 * @generated
	 */
	EAttribute getNetworkInterface_Card();

	/**
	 * Returns the meta object for the attribute list '{@link org.xter.model.edition.NetworkInterface#getIpv4 <em>Ipv4</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Ipv4</em>'.
	 * @see org.xter.model.edition.NetworkInterface#getIpv4()
	 * @see #getNetworkInterface()
	 * @generated
	 */
	EAttribute getNetworkInterface_Ipv4();

	/**
	 * Returns the meta object for the attribute list '{@link org.xter.model.edition.NetworkInterface#getIpv6 <em>Ipv6</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Ipv6</em>'.
	 * @see org.xter.model.edition.NetworkInterface#getIpv6()
	 * @see #getNetworkInterface()
	 * @generated
	 */
	EAttribute getNetworkInterface_Ipv6();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.NetworkInterface#getGateway <em>Gateway</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gateway</em>'.
	 * @see org.xter.model.edition.NetworkInterface#getGateway()
	 * @see #getNetworkInterface()
	 * @generated
	 */
	EAttribute getNetworkInterface_Gateway();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.NetworkInterface#isOptional <em>Optional</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Optional</em>'.
	 * @see org.xter.model.edition.NetworkInterface#isOptional()
	 * @see #getNetworkInterface()
	 * @generated
	 */
	EAttribute getNetworkInterface_Optional();

	/**
	 * Returns the meta object for class '{@link org.xter.model.edition.PackageGroup <em>Package Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Package Group</em>'.
	 * @see org.xter.model.edition.PackageGroup
	 * @generated
	 */
	EClass getPackageGroup();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.PackageGroup#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.xter.model.edition.PackageGroup#getName()
	 * @see #getPackageGroup()
	 * @generated
	 */
	EAttribute getPackageGroup_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.PackageGroup#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.xter.model.edition.PackageGroup#getTitle()
	 * @see #getPackageGroup()
	 * @generated
	 */
	EAttribute getPackageGroup_Title();

	/**
	 * Returns the meta object for the attribute list '{@link org.xter.model.edition.PackageGroup#getPackages <em>Packages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Packages</em>'.
	 * @see org.xter.model.edition.PackageGroup#getPackages()
	 * @see #getPackageGroup()
	 * @generated
	 */
	EAttribute getPackageGroup_Packages();

	/**
	 * Returns the meta object for class '{@link org.xter.model.edition.Service <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Service</em>'.
	 * @see org.xter.model.edition.Service
	 * @generated
	 */
	EClass getService();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Service#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.xter.model.edition.Service#getName()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Service#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.xter.model.edition.Service#getTitle()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_Title();

	/**
	 * Returns the meta object for the attribute list '{@link org.xter.model.edition.Service#getPackages <em>Packages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Packages</em>'.
	 * @see org.xter.model.edition.Service#getPackages()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_Packages();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Service#isRecommends <em>Recommends</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recommends</em>'.
	 * @see org.xter.model.edition.Service#isRecommends()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_Recommends();

	/**
	 * Returns the meta object for the attribute list '{@link org.xter.model.edition.Service#getUnits <em>Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Units</em>'.
	 * @see org.xter.model.edition.Service#getUnits()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_Units();

	/**
	 * Returns the meta object for the attribute list '{@link org.xter.model.edition.Service#getPorts <em>Ports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Ports</em>'.
	 * @see org.xter.model.edition.Service#getPorts()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_Ports();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Service#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.xter.model.edition.Service#getStart()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_Start();

	/**
	 * Returns the meta object for the attribute list '{@link org.xter.model.edition.Service#getAfter <em>After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>After</em>'.
	 * @see org.xter.model.edition.Service#getAfter()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_After();

	/**
	 * Returns the meta object for the attribute list '{@link org.xter.model.edition.Service#getRequires <em>Requires</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Requires</em>'.
	 * @see org.xter.model.edition.Service#getRequires()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_Requires();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Service#getFail <em>Fail</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fail</em>'.
	 * @see org.xter.model.edition.Service#getFail()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_Fail();

	/**
	 * Returns the meta object for the containment reference '{@link org.xter.model.edition.Service#getLimits <em>Limits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Limits</em>'.
	 * @see org.xter.model.edition.Service#getLimits()
	 * @see #getService()
	 * @generated
	 */
	EReference getService_Limits();

	/**
	 * Returns the meta object for the containment reference list '{@link org.xter.model.edition.Service#getVolumes <em>Volumes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Volumes</em>'.
	 * @see org.xter.model.edition.Service#getVolumes()
	 * @see #getService()
	 * @generated
	 */
	EReference getService_Volumes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.xter.model.edition.Service#getFiles <em>Files</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Files</em>'.
	 * @see org.xter.model.edition.Service#getFiles()
	 * @see #getService()
	 * @generated
	 */
	EReference getService_Files();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Service#getContainer <em>Container</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Container</em>'.
	 * @see org.xter.model.edition.Service#getContainer()
	 * @see #getService()
	 * @generated
	 */
	EAttribute getService_Container();

	/**
	 * Returns the meta object for class '{@link org.xter.model.edition.Limits <em>Limits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Limits</em>'.
	 * @see org.xter.model.edition.Limits
	 * @generated
	 */
	EClass getLimits();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Limits#getMemory <em>Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory</em>'.
	 * @see org.xter.model.edition.Limits#getMemory()
	 * @see #getLimits()
	 * @generated
	 */
	EAttribute getLimits_Memory();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Limits#getCpu <em>Cpu</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cpu</em>'.
	 * @see org.xter.model.edition.Limits#getCpu()
	 * @see #getLimits()
	 * @generated
	 */
	EAttribute getLimits_Cpu();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Limits#getTasks <em>Tasks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tasks</em>'.
	 * @see org.xter.model.edition.Limits#getTasks()
	 * @see #getLimits()
	 * @generated
	 */
	EAttribute getLimits_Tasks();

	/**
	 * Returns the meta object for class '{@link org.xter.model.edition.Volume <em>Volume</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Volume</em>'.
	 * @see org.xter.model.edition.Volume
	 * @generated
	 */
	EClass getVolume();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Volume#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.xter.model.edition.Volume#getName()
	 * @see #getVolume()
	 * @generated
	 */
	EAttribute getVolume_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Volume#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.xter.model.edition.Volume#getPath()
	 * @see #getVolume()
	 * @generated
	 */
	EAttribute getVolume_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Volume#getPartition <em>Partition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Partition</em>'.
	 * @see org.xter.model.edition.Volume#getPartition()
	 * @see #getVolume()
	 * @generated
	 */
	EAttribute getVolume_Partition();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Volume#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.xter.model.edition.Volume#getSize()
	 * @see #getVolume()
	 * @generated
	 */
	EAttribute getVolume_Size();

	/**
	 * Returns the meta object for class '{@link org.xter.model.edition.Disk <em>Disk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Disk</em>'.
	 * @see org.xter.model.edition.Disk
	 * @generated
	 */
	EClass getDisk();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Disk#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.xter.model.edition.Disk#getName()
	 * @see #getDisk()
	 * @generated
	 */
	EAttribute getDisk_Name();

	/**
	 * Returns the meta object for the containment reference '{@link org.xter.model.edition.Disk#getMatch <em>Match</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Match</em>'.
	 * @see org.xter.model.edition.Disk#getMatch()
	 * @see #getDisk()
	 * @generated
	 */
	EReference getDisk_Match();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Disk#isRequired <em>Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required</em>'.
	 * @see org.xter.model.edition.Disk#isRequired()
	 * @see #getDisk()
	 * @generated
	 */
	EAttribute getDisk_Required();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Disk#getInitialise <em>Initialise</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Initialise</em>'.
	 * @see org.xter.model.edition.Disk#getInitialise()
	 * @see #getDisk()
	 * @generated
	 */
	EAttribute getDisk_Initialise();

	/**
	 * Returns the meta object for the containment reference list '{@link org.xter.model.edition.Disk#getPartitions <em>Partitions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Partitions</em>'.
	 * @see org.xter.model.edition.Disk#getPartitions()
	 * @see #getDisk()
	 * @generated
	 */
	EReference getDisk_Partitions();

	/**
	 * Returns the meta object for class '{@link org.xter.model.edition.DiskMatch <em>Disk Match</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Disk Match</em>'.
	 * @see org.xter.model.edition.DiskMatch
	 * @generated
	 */
	EClass getDiskMatch();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.DiskMatch#getSerial <em>Serial</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Serial</em>'.
	 * @see org.xter.model.edition.DiskMatch#getSerial()
	 * @see #getDiskMatch()
	 * @generated
	 */
	EAttribute getDiskMatch_Serial();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.DiskMatch#getModel <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model</em>'.
	 * @see org.xter.model.edition.DiskMatch#getModel()
	 * @see #getDiskMatch()
	 * @generated
	 */
	EAttribute getDiskMatch_Model();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.DiskMatch#getBus <em>Bus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bus</em>'.
	 * @see org.xter.model.edition.DiskMatch#getBus()
	 * @see #getDiskMatch()
	 * @generated
	 */
	EAttribute getDiskMatch_Bus();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.DiskMatch#getMinimum <em>Minimum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see org.xter.model.edition.DiskMatch#getMinimum()
	 * @see #getDiskMatch()
	 * @generated
	 */
	EAttribute getDiskMatch_Minimum();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.DiskMatch#getMaximum <em>Maximum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum</em>'.
	 * @see org.xter.model.edition.DiskMatch#getMaximum()
	 * @see #getDiskMatch()
	 * @generated
	 */
	EAttribute getDiskMatch_Maximum();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.DiskMatch#getOrder <em>Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Order</em>'.
	 * @see org.xter.model.edition.DiskMatch#getOrder()
	 * @see #getDiskMatch()
	 * @generated
	 */
	EAttribute getDiskMatch_Order();

	/**
	 * Returns the meta object for class '{@link org.xter.model.edition.Partition <em>Partition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Partition</em>'.
	 * @see org.xter.model.edition.Partition
	 * @generated
	 */
	EClass getPartition();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Partition#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.xter.model.edition.Partition#getName()
	 * @see #getPartition()
	 * @generated
	 */
	EAttribute getPartition_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Partition#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.xter.model.edition.Partition#getSize()
	 * @see #getPartition()
	 * @generated
	 */
	EAttribute getPartition_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Partition#getFilesystem <em>Filesystem</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Filesystem</em>'.
	 * @see org.xter.model.edition.Partition#getFilesystem()
	 * @see #getPartition()
	 * @generated
	 */
	EAttribute getPartition_Filesystem();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Partition#getMount <em>Mount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mount</em>'.
	 * @see org.xter.model.edition.Partition#getMount()
	 * @see #getPartition()
	 * @generated
	 */
	EAttribute getPartition_Mount();

	/**
	 * Returns the meta object for the attribute list '{@link org.xter.model.edition.Partition#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Options</em>'.
	 * @see org.xter.model.edition.Partition#getOptions()
	 * @see #getPartition()
	 * @generated
	 */
	EAttribute getPartition_Options();

	/**
	 * Returns the meta object for the containment reference '{@link org.xter.model.edition.Partition#getEncryption <em>Encryption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Encryption</em>'.
	 * @see org.xter.model.edition.Partition#getEncryption()
	 * @see #getPartition()
	 * @generated
	 */
	EReference getPartition_Encryption();

	/**
	 * Returns the meta object for class '{@link org.xter.model.edition.Encryption <em>Encryption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Encryption</em>'.
	 * @see org.xter.model.edition.Encryption
	 * @generated
	 */
	EClass getEncryption();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Encryption#getCipher <em>Cipher</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cipher</em>'.
	 * @see org.xter.model.edition.Encryption#getCipher()
	 * @see #getEncryption()
	 * @generated
	 */
	EAttribute getEncryption_Cipher();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Encryption#getKeyBits <em>Key Bits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key Bits</em>'.
	 * @see org.xter.model.edition.Encryption#getKeyBits()
	 * @see #getEncryption()
	 * @generated
	 */
	EAttribute getEncryption_KeyBits();

	/**
	 * Returns the meta object for the containment reference '{@link org.xter.model.edition.Encryption#getKeyDerivation <em>Key Derivation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Key Derivation</em>'.
	 * @see org.xter.model.edition.Encryption#getKeyDerivation()
	 * @see #getEncryption()
	 * @generated
	 */
	EReference getEncryption_KeyDerivation();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Encryption#getHolder <em>Holder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Holder</em>'.
	 * @see org.xter.model.edition.Encryption#getHolder()
	 * @see #getEncryption()
	 * @generated
	 */
	EAttribute getEncryption_Holder();

	/**
	 * Returns the meta object for the attribute list '{@link org.xter.model.edition.Encryption#getUnlock <em>Unlock</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Unlock</em>'.
	 * @see org.xter.model.edition.Encryption#getUnlock()
	 * @see #getEncryption()
	 * @generated
	 */
	EAttribute getEncryption_Unlock();

	/**
	 * Returns the meta object for class '{@link org.xter.model.edition.DiskEncryption <em>Disk Encryption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Disk Encryption</em>'.
	 * @see org.xter.model.edition.DiskEncryption
	 * @generated
	 */
	EClass getDiskEncryption();

	/**
	 * Returns the meta object for class '{@link org.xter.model.edition.KeyDerivation <em>Key Derivation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Key Derivation</em>'.
	 * @see org.xter.model.edition.KeyDerivation
	 * @generated
	 */
	EClass getKeyDerivation();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.KeyDerivation#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.xter.model.edition.KeyDerivation#getFunction()
	 * @see #getKeyDerivation()
	 * @generated
	 */
	EAttribute getKeyDerivation_Function();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.KeyDerivation#getMemory <em>Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory</em>'.
	 * @see org.xter.model.edition.KeyDerivation#getMemory()
	 * @see #getKeyDerivation()
	 * @generated
	 */
	EAttribute getKeyDerivation_Memory();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.KeyDerivation#getIterations <em>Iterations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Iterations</em>'.
	 * @see org.xter.model.edition.KeyDerivation#getIterations()
	 * @see #getKeyDerivation()
	 * @generated
	 */
	EAttribute getKeyDerivation_Iterations();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.KeyDerivation#getParallelism <em>Parallelism</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parallelism</em>'.
	 * @see org.xter.model.edition.KeyDerivation#getParallelism()
	 * @see #getKeyDerivation()
	 * @generated
	 */
	EAttribute getKeyDerivation_Parallelism();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.KeyDerivation#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.xter.model.edition.KeyDerivation#getTime()
	 * @see #getKeyDerivation()
	 * @generated
	 */
	EAttribute getKeyDerivation_Time();

	/**
	 * Returns the meta object for class '{@link org.xter.model.edition.Protection <em>Protection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Protection</em>'.
	 * @see org.xter.model.edition.Protection
	 * @generated
	 */
	EClass getProtection();

	/**
	 * Returns the meta object for the containment reference '{@link org.xter.model.edition.Protection#getContainerA <em>Container A</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Container A</em>'.
	 * @see org.xter.model.edition.Protection#getContainerA()
	 * @see #getProtection()
	 * @generated
	 */
	EReference getProtection_ContainerA();

	/**
	 * Returns the meta object for the containment reference '{@link org.xter.model.edition.Protection#getContainerB <em>Container B</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Container B</em>'.
	 * @see org.xter.model.edition.Protection#getContainerB()
	 * @see #getProtection()
	 * @generated
	 */
	EReference getProtection_ContainerB();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Protection#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.xter.model.edition.Protection#getState()
	 * @see #getProtection()
	 * @generated
	 */
	EAttribute getProtection_State();

	/**
	 * Returns the meta object for the containment reference '{@link org.xter.model.edition.Protection#getDepot <em>Depot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Depot</em>'.
	 * @see org.xter.model.edition.Protection#getDepot()
	 * @see #getProtection()
	 * @generated
	 */
	EReference getProtection_Depot();

	/**
	 * Returns the meta object for class '{@link org.xter.model.edition.KeyDepot <em>Key Depot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Key Depot</em>'.
	 * @see org.xter.model.edition.KeyDepot
	 * @generated
	 */
	EClass getKeyDepot();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.KeyDepot#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.xter.model.edition.KeyDepot#getAddress()
	 * @see #getKeyDepot()
	 * @generated
	 */
	EAttribute getKeyDepot_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.KeyDepot#getAuthority <em>Authority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Authority</em>'.
	 * @see org.xter.model.edition.KeyDepot#getAuthority()
	 * @see #getKeyDepot()
	 * @generated
	 */
	EAttribute getKeyDepot_Authority();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.KeyDepot#getNetwork <em>Network</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Network</em>'.
	 * @see org.xter.model.edition.KeyDepot#getNetwork()
	 * @see #getKeyDepot()
	 * @generated
	 */
	EAttribute getKeyDepot_Network();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.KeyDepot#getGateway <em>Gateway</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gateway</em>'.
	 * @see org.xter.model.edition.KeyDepot#getGateway()
	 * @see #getKeyDepot()
	 * @generated
	 */
	EAttribute getKeyDepot_Gateway();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.KeyDepot#getNameServer <em>Name Server</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name Server</em>'.
	 * @see org.xter.model.edition.KeyDepot#getNameServer()
	 * @see #getKeyDepot()
	 * @generated
	 */
	EAttribute getKeyDepot_NameServer();

	/**
	 * Returns the meta object for class '{@link org.xter.model.edition.ProtectedContainer <em>Protected Container</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Protected Container</em>'.
	 * @see org.xter.model.edition.ProtectedContainer
	 * @generated
	 */
	EClass getProtectedContainer();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.ProtectedContainer#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.xter.model.edition.ProtectedContainer#getSize()
	 * @see #getProtectedContainer()
	 * @generated
	 */
	EAttribute getProtectedContainer_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.ProtectedContainer#getDelivery <em>Delivery</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Delivery</em>'.
	 * @see org.xter.model.edition.ProtectedContainer#getDelivery()
	 * @see #getProtectedContainer()
	 * @generated
	 */
	EAttribute getProtectedContainer_Delivery();

	/**
	 * Returns the meta object for class '{@link org.xter.model.edition.Trust <em>Trust</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Trust</em>'.
	 * @see org.xter.model.edition.Trust
	 * @generated
	 */
	EClass getTrust();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Trust#getKeyring <em>Keyring</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Keyring</em>'.
	 * @see org.xter.model.edition.Trust#getKeyring()
	 * @see #getTrust()
	 * @generated
	 */
	EAttribute getTrust_Keyring();

	/**
	 * Returns the meta object for class '{@link org.xter.model.edition.Boot <em>Boot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Boot</em>'.
	 * @see org.xter.model.edition.Boot
	 * @generated
	 */
	EClass getBoot();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Boot#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.xter.model.edition.Boot#getSource()
	 * @see #getBoot()
	 * @generated
	 */
	EAttribute getBoot_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Boot#getDepot <em>Depot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Depot</em>'.
	 * @see org.xter.model.edition.Boot#getDepot()
	 * @see #getBoot()
	 * @generated
	 */
	EAttribute getBoot_Depot();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Boot#getResidence <em>Residence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Residence</em>'.
	 * @see org.xter.model.edition.Boot#getResidence()
	 * @see #getBoot()
	 * @generated
	 */
	EAttribute getBoot_Residence();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Boot#getOnRefusal <em>On Refusal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On Refusal</em>'.
	 * @see org.xter.model.edition.Boot#getOnRefusal()
	 * @see #getBoot()
	 * @generated
	 */
	EAttribute getBoot_OnRefusal();

	/**
	 * Returns the meta object for the attribute list '{@link org.xter.model.edition.Boot#getCommandLine <em>Command Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Command Line</em>'.
	 * @see org.xter.model.edition.Boot#getCommandLine()
	 * @see #getBoot()
	 * @generated
	 */
	EAttribute getBoot_CommandLine();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Boot#getConsole <em>Console</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Console</em>'.
	 * @see org.xter.model.edition.Boot#getConsole()
	 * @see #getBoot()
	 * @generated
	 */
	EAttribute getBoot_Console();

	/**
	 * Returns the meta object for class '{@link org.xter.model.edition.Guest <em>Guest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Guest</em>'.
	 * @see org.xter.model.edition.Guest
	 * @generated
	 */
	EClass getGuest();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Guest#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.xter.model.edition.Guest#getName()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Guest#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.xter.model.edition.Guest#getTitle()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Guest#getImage <em>Image</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Image</em>'.
	 * @see org.xter.model.edition.Guest#getImage()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_Image();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Guest#getMemory <em>Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory</em>'.
	 * @see org.xter.model.edition.Guest#getMemory()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_Memory();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Guest#getCpus <em>Cpus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cpus</em>'.
	 * @see org.xter.model.edition.Guest#getCpus()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_Cpus();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Guest#getFirmware <em>Firmware</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Firmware</em>'.
	 * @see org.xter.model.edition.Guest#getFirmware()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_Firmware();

	/**
	 * Returns the meta object for the attribute list '{@link org.xter.model.edition.Guest#getInterfaces <em>Interfaces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Interfaces</em>'.
	 * @see org.xter.model.edition.Guest#getInterfaces()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_Interfaces();

	/**
	 * Returns the meta object for the attribute list '{@link org.xter.model.edition.Guest#getDevices <em>Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Devices</em>'.
	 * @see org.xter.model.edition.Guest#getDevices()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_Devices();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Guest#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.xter.model.edition.Guest#getStart()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Guest#getContainer <em>Container</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Container</em>'.
	 * @see org.xter.model.edition.Guest#getContainer()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_Container();

	/**
	 * Returns the meta object for class '{@link org.xter.model.edition.Cluster <em>Cluster</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cluster</em>'.
	 * @see org.xter.model.edition.Cluster
	 * @generated
	 */
	EClass getCluster();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Cluster#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.xter.model.edition.Cluster#getName()
	 * @see #getCluster()
	 * @generated
	 */
	EAttribute getCluster_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Cluster#getJoin <em>Join</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Join</em>'.
	 * @see org.xter.model.edition.Cluster#getJoin()
	 * @see #getCluster()
	 * @generated
	 */
	EAttribute getCluster_Join();

	/**
	 * Returns the meta object for the containment reference list '{@link org.xter.model.edition.Cluster#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Roles</em>'.
	 * @see org.xter.model.edition.Cluster#getRoles()
	 * @see #getCluster()
	 * @generated
	 */
	EReference getCluster_Roles();

	/**
	 * Returns the meta object for class '{@link org.xter.model.edition.ClusterRole <em>Cluster Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cluster Role</em>'.
	 * @see org.xter.model.edition.ClusterRole
	 * @generated
	 */
	EClass getClusterRole();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.ClusterRole#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.xter.model.edition.ClusterRole#getName()
	 * @see #getClusterRole()
	 * @generated
	 */
	EAttribute getClusterRole_Name();

	/**
	 * Returns the meta object for the attribute list '{@link org.xter.model.edition.ClusterRole#getServices <em>Services</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Services</em>'.
	 * @see org.xter.model.edition.ClusterRole#getServices()
	 * @see #getClusterRole()
	 * @generated
	 */
	EAttribute getClusterRole_Services();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.ClusterRole#getMinimum <em>Minimum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see org.xter.model.edition.ClusterRole#getMinimum()
	 * @see #getClusterRole()
	 * @generated
	 */
	EAttribute getClusterRole_Minimum();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.ClusterRole#getMaximum <em>Maximum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum</em>'.
	 * @see org.xter.model.edition.ClusterRole#getMaximum()
	 * @see #getClusterRole()
	 * @generated
	 */
	EAttribute getClusterRole_Maximum();

	/**
	 * Returns the meta object for class '{@link org.xter.model.edition.Target <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Target</em>'.
	 * @see org.xter.model.edition.Target
	 * @generated
	 */
	EClass getTarget();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Target#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.xter.model.edition.Target#getFormat()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Target#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.xter.model.edition.Target#getName()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.xter.model.edition.Target#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.xter.model.edition.Target#getSize()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_Size();

	/**
	 * Returns the meta object for enum '{@link org.xter.model.edition.DebconfType <em>Debconf Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Debconf Type</em>'.
	 * @see org.xter.model.edition.DebconfType
	 * @generated
	 */
	EEnum getDebconfType();

	/**
	 * Returns the meta object for enum '{@link org.xter.model.edition.EditionKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Kind</em>'.
	 * @see org.xter.model.edition.EditionKind
	 * @generated
	 */
	EEnum getEditionKind();

	/**
	 * Returns the meta object for enum '{@link org.xter.model.edition.Distribution <em>Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Distribution</em>'.
	 * @see org.xter.model.edition.Distribution
	 * @generated
	 */
	EEnum getDistribution();

	/**
	 * Returns the meta object for enum '{@link org.xter.model.edition.Architecture <em>Architecture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Architecture</em>'.
	 * @see org.xter.model.edition.Architecture
	 * @generated
	 */
	EEnum getArchitecture();

	/**
	 * Returns the meta object for enum '{@link org.xter.model.edition.StartMode <em>Start Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Start Mode</em>'.
	 * @see org.xter.model.edition.StartMode
	 * @generated
	 */
	EEnum getStartMode();

	/**
	 * Returns the meta object for enum '{@link org.xter.model.edition.FailMode <em>Fail Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Fail Mode</em>'.
	 * @see org.xter.model.edition.FailMode
	 * @generated
	 */
	EEnum getFailMode();

	/**
	 * Returns the meta object for enum '{@link org.xter.model.edition.Placement <em>Placement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Placement</em>'.
	 * @see org.xter.model.edition.Placement
	 * @generated
	 */
	EEnum getPlacement();

	/**
	 * Returns the meta object for enum '{@link org.xter.model.edition.HardwareProfile <em>Hardware Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Hardware Profile</em>'.
	 * @see org.xter.model.edition.HardwareProfile
	 * @generated
	 */
	EEnum getHardwareProfile();

	/**
	 * Returns the meta object for enum '{@link org.xter.model.edition.FileSystem <em>File System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>File System</em>'.
	 * @see org.xter.model.edition.FileSystem
	 * @generated
	 */
	EEnum getFileSystem();

	/**
	 * Returns the meta object for enum '{@link org.xter.model.edition.Initialisation <em>Initialisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Initialisation</em>'.
	 * @see org.xter.model.edition.Initialisation
	 * @generated
	 */
	EEnum getInitialisation();

	/**
	 * Returns the meta object for enum '{@link org.xter.model.edition.Cipher <em>Cipher</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Cipher</em>'.
	 * @see org.xter.model.edition.Cipher
	 * @generated
	 */
	EEnum getCipher();

	/**
	 * Returns the meta object for enum '{@link org.xter.model.edition.DerivationFunction <em>Derivation Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Derivation Function</em>'.
	 * @see org.xter.model.edition.DerivationFunction
	 * @generated
	 */
	EEnum getDerivationFunction();

	/**
	 * Returns the meta object for enum '{@link org.xter.model.edition.KeyHolder <em>Key Holder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Key Holder</em>'.
	 * @see org.xter.model.edition.KeyHolder
	 * @generated
	 */
	EEnum getKeyHolder();

	/**
	 * Returns the meta object for enum '{@link org.xter.model.edition.UnlockMethod <em>Unlock Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Unlock Method</em>'.
	 * @see org.xter.model.edition.UnlockMethod
	 * @generated
	 */
	EEnum getUnlockMethod();

	/**
	 * Returns the meta object for enum '{@link org.xter.model.edition.Delivery <em>Delivery</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Delivery</em>'.
	 * @see org.xter.model.edition.Delivery
	 * @generated
	 */
	EEnum getDelivery();

	/**
	 * Returns the meta object for enum '{@link org.xter.model.edition.StatePlace <em>State Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>State Place</em>'.
	 * @see org.xter.model.edition.StatePlace
	 * @generated
	 */
	EEnum getStatePlace();

	/**
	 * Returns the meta object for enum '{@link org.xter.model.edition.BootSource <em>Boot Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Boot Source</em>'.
	 * @see org.xter.model.edition.BootSource
	 * @generated
	 */
	EEnum getBootSource();

	/**
	 * Returns the meta object for enum '{@link org.xter.model.edition.Residence <em>Residence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Residence</em>'.
	 * @see org.xter.model.edition.Residence
	 * @generated
	 */
	EEnum getResidence();

	/**
	 * Returns the meta object for enum '{@link org.xter.model.edition.Refusal <em>Refusal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Refusal</em>'.
	 * @see org.xter.model.edition.Refusal
	 * @generated
	 */
	EEnum getRefusal();

	/**
	 * Returns the meta object for enum '{@link org.xter.model.edition.GuestFirmware <em>Guest Firmware</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Guest Firmware</em>'.
	 * @see org.xter.model.edition.GuestFirmware
	 * @generated
	 */
	EEnum getGuestFirmware();

	/**
	 * Returns the meta object for enum '{@link org.xter.model.edition.TargetFormat <em>Target Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Target Format</em>'.
	 * @see org.xter.model.edition.TargetFormat
	 * @generated
	 */
	EEnum getTargetFormat();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A short name that other parts of the edition may refer to.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Name</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 *        annotation="urn:xter:edition pattern='[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?' expects='a name of lower-case letters, digits and inner hyphens, at most 63 characters' json='string number'"
	 * @generated
	 */
	EDataType getName_();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Free text on one line or several.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Text</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 *        annotation="urn:xter:edition expects='text' json='string number boolean'"
	 * @generated
	 */
	EDataType getText();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Words for people on one line.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Title</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 *        annotation="urn:xter:edition pattern='[^\\u0000-\\u0020\\u007F-\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]+( [^\\u0000-\\u0020\\u007F-\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]+){0,40}' expects='words on one line with single blanks between them' json='string number boolean'"
	 * @generated
	 */
	EDataType getTitle();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Full Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The name of a person as the list of users holds it (passwd(5)).
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Full Name</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 *        annotation="urn:xter:edition pattern='[^\\u0000-\\u0020\\u007F-\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000:,]+( [^\\u0000-\\u0020\\u007F-\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000:,]+){0,10}' expects='a name on one line, without colons and commas' json='string number boolean'"
	 * @generated
	 */
	EDataType getFullName();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Text on one line.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Line</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 *        annotation="urn:xter:edition pattern='[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]*' expects='text on one line' json='string number boolean'"
	 * @generated
	 */
	EDataType getLine();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The SHA-256 of a file.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Sha256</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 *        annotation="urn:xter:edition pattern='[0-9a-f]{64}' expects='64 hexadecimal digits in lower case' json='string number'"
	 * @generated
	 */
	EDataType getSha256();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Program Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An absolute path of plain characters.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Program Path</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 *        annotation="urn:xter:edition pattern='/[A-Za-z0-9._/+-]{0,254}' expects='an absolute path of letters, digits and . _ / + -'"
	 * @generated
	 */
	EDataType getProgramPath();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Time Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A name of the IANA time zone database.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Time Zone</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 *        annotation="urn:xter:edition pattern='[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+){0,3}' expects='a time zone such as Europe/Berlin'"
	 * @generated
	 */
	EDataType getTimeZone();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Locale Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A name of a locale.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Locale Name</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 *        annotation="urn:xter:edition pattern='[A-Za-z0-9_.@-]{1,63}' expects='a locale such as C.UTF-8'"
	 * @generated
	 */
	EDataType getLocaleName();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Suite Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The name of a suite of an archive.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Suite Name</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 *        annotation="urn:xter:edition pattern='[a-z0-9][A-Za-z0-9._/-]{0,79}' expects='the name of a suite such as bookworm-updates' json='string number'"
	 * @generated
	 */
	EDataType getSuiteName();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Component Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The name of a component of an archive.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Component Name</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 *        annotation="urn:xter:edition pattern='[a-z0-9][A-Za-z0-9./-]{0,79}' expects='the name of a component such as main' json='string number'"
	 * @generated
	 */
	EDataType getComponentName();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Console</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A serial console with its speed, or none.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Console</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 *        annotation="urn:xter:edition pattern='none|tty[A-Za-z]{1,8}[0-9]{0,3}(,[0-9]{2,7}[noe]?[78]?)?' expects='a serial console such as ttyS0,115200, or none'"
	 * @generated
	 */
	EDataType getConsole();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Package Request</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A Debian package to install: its name, optionally with =VERSION or /SUITE.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Package Request</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 *        annotation="urn:xter:edition pattern='[a-z0-9][a-z0-9+.-]+([=/][A-Za-z0-9.+:~-]+)?' expects='the name of a Debian package, such as dnsmasq, optionally with =VERSION or /SUITE' json='string number'"
	 * @generated
	 */
	EDataType getPackageRequest();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Package Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The name of a Debian package (Debian Policy, section 5.6.1).
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Package Name</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 *        annotation="urn:xter:edition pattern='[a-z0-9][a-z0-9+.-]+' expects='the name of a Debian package, such as dnsmasq' json='string number'"
	 * @generated
	 */
	EDataType getPackageName();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A version as text: 1.10 is not 1.1.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Version</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 *        annotation="urn:xter:edition pattern='[0-9][A-Za-z0-9.+~-]{0,62}' expects='a version that begins with a digit, such as 1.28.0' json='string number'"
	 * @generated
	 */
	EDataType getVersion();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Question Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The name of a debconf question.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Question Name</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 *        annotation="urn:xter:edition pattern='[A-Za-z0-9.+_-]+(/[A-Za-z0-9.+_-]+){1,8}' expects='the name of a debconf question, such as tzdata/Areas'"
	 * @generated
	 */
	EDataType getQuestionName();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>User Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The name of a user or group of the system.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>User Name</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 *        annotation="urn:xter:edition pattern='[a-z_][a-z0-9_-]{0,31}' expects='the name of a user or group: lower-case letters, digits, hyphens and underscores, at most 32 characters'"
	 * @generated
	 */
	EDataType getUserName();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Interface Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The name of a network interface, at most 15 characters as Linux demands.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Interface Name</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 *        annotation="urn:xter:edition pattern='[a-z][a-z0-9._-]{0,14}' expects='the name of a network interface: at most 15 lower-case letters, digits, dots, hyphens or underscores'"
	 * @generated
	 */
	EDataType getInterfaceName();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Card</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A network card: a number counted from 1 in the order of the buses, a hardware address or a bus path.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Card</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 *        annotation="urn:xter:edition pattern='[1-9][0-9]?|[0-9a-f]{2}(:[0-9a-f]{2}){5}|(pci|usb|platform|virtio)-[A-Za-z0-9:._-]{1,100}' expects='the number of a card counted from 1, its hardware address such as 52:54:00:12:34:56, or its bus path such as pci-0000:00:03.0' json='string integer'"
	 * @generated
	 */
	EDataType getCard();

	/**
	 * Returns the meta object for data type '{@link org.xter.model.unit.Size <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An amount of bytes with its binary unit, such as 512 MiB; units are B, KiB, MiB, GiB and TiB. A decimal fraction is taken when it gives whole bytes.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Size</em>'.
	 * @see org.xter.model.unit.Size
	 * @model instanceClass="org.xter.model.unit.Size"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return it == null ? null : org.xter.model.unit.Size.parse(it);' convert='return it == null ? null : it.toString();'"
	 *        annotation="urn:xter:edition pattern='[0-9]{1,15}(\\.[0-9]{1,9})? ?(B|KiB|MiB|GiB|TiB)' expects='a size with a binary unit, such as 512 MiB'"
	 * @generated
	 */
	EDataType getSize();

	/**
	 * Returns the meta object for data type '{@link org.xter.model.unit.Span <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A length of time with its unit, such as 90 s; units are ms, s, min, h and d.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Duration</em>'.
	 * @see org.xter.model.unit.Span
	 * @model instanceClass="org.xter.model.unit.Span"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return it == null ? null : org.xter.model.unit.Span.parse(it);' convert='return it == null ? null : it.toString();'"
	 *        annotation="urn:xter:edition pattern='[0-9]{1,12} ?(ms|s|min|h|d)' expects='a duration with its unit, such as 90 s'"
	 * @generated
	 */
	EDataType getDuration();

	/**
	 * Returns the meta object for data type '{@link org.xter.model.unit.Port <em>Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * One network port or a range of them with its protocol, such as 53/udp or 49152-65535/udp.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Port</em>'.
	 * @see org.xter.model.unit.Port
	 * @model instanceClass="org.xter.model.unit.Port"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return it == null ? null : org.xter.model.unit.Port.parse(it);' convert='return it == null ? null : it.toString();'"
	 *        annotation="urn:xter:edition pattern='[0-9]{1,5}(-[0-9]{1,5})?/(tcp|udp)' expects='a port with its protocol, such as 53/udp or 5000-5010/tcp'"
	 * @generated
	 */
	EDataType getPort();

	/**
	 * Returns the meta object for data type '{@link org.xter.model.unit.FileMode <em>File Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Permission bits in octal, such as 0644.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>File Mode</em>'.
	 * @see org.xter.model.unit.FileMode
	 * @model instanceClass="org.xter.model.unit.FileMode"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return it == null ? null : org.xter.model.unit.FileMode.parse(it);' convert='return it == null ? null : it.toString();'"
	 *        annotation="urn:xter:edition pattern='[0-7]{3,4}' expects='permission bits in octal, such as 0644' json='string integer'"
	 * @generated
	 */
	EDataType getFileMode();

	/**
	 * Returns the meta object for data type '{@link org.xter.model.unit.Percentage <em>Percentage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A share of one processor, such as 50%; two processors are 200%.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Percentage</em>'.
	 * @see org.xter.model.unit.Percentage
	 * @model instanceClass="org.xter.model.unit.Percentage"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return it == null ? null : org.xter.model.unit.Percentage.parse(it);' convert='return it == null ? null : it.toString();'"
	 *        annotation="urn:xter:edition pattern='[0-9]{1,5}%' expects='a percentage of one processor, such as 50%'"
	 * @generated
	 */
	EDataType getPercentage();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	EditionFactory getEditionFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.xter.model.edition.impl.EditionImpl <em>Edition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.impl.EditionImpl
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getEdition()
		 * @generated
		 */
		EClass EDITION = eINSTANCE.getEdition();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDITION__FORMAT = eINSTANCE.getEdition_Format();

		/**
		 * The meta object literal for the '<em><b>Identity</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EDITION__IDENTITY = eINSTANCE.getEdition_Identity();

		/**
		 * The meta object literal for the '<em><b>Base</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EDITION__BASE = eINSTANCE.getEdition_Base();

		/**
		 * The meta object literal for the '<em><b>Hardware</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EDITION__HARDWARE = eINSTANCE.getEdition_Hardware();

		/**
		 * The meta object literal for the '<em><b>System</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EDITION__SYSTEM = eINSTANCE.getEdition_System();

		/**
		 * The meta object literal for the '<em><b>Network</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EDITION__NETWORK = eINSTANCE.getEdition_Network();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EDITION__GROUPS = eINSTANCE.getEdition_Groups();

		/**
		 * The meta object literal for the '<em><b>Services</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EDITION__SERVICES = eINSTANCE.getEdition_Services();

		/**
		 * The meta object literal for the '<em><b>Disks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EDITION__DISKS = eINSTANCE.getEdition_Disks();

		/**
		 * The meta object literal for the '<em><b>Protection</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EDITION__PROTECTION = eINSTANCE.getEdition_Protection();

		/**
		 * The meta object literal for the '<em><b>Trust</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EDITION__TRUST = eINSTANCE.getEdition_Trust();

		/**
		 * The meta object literal for the '<em><b>Boot</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EDITION__BOOT = eINSTANCE.getEdition_Boot();

		/**
		 * The meta object literal for the '<em><b>Guests</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EDITION__GUESTS = eINSTANCE.getEdition_Guests();

		/**
		 * The meta object literal for the '<em><b>Cluster</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EDITION__CLUSTER = eINSTANCE.getEdition_Cluster();

		/**
		 * The meta object literal for the '<em><b>Targets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EDITION__TARGETS = eINSTANCE.getEdition_Targets();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.impl.IdentityImpl <em>Identity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.impl.IdentityImpl
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getIdentity()
		 * @generated
		 */
		EClass IDENTITY = eINSTANCE.getIdentity();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTITY__NAME = eINSTANCE.getIdentity_Name();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTITY__TITLE = eINSTANCE.getIdentity_Title();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTITY__KIND = eINSTANCE.getIdentity_Kind();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTITY__VERSION = eINSTANCE.getIdentity_Version();

		/**
		 * The meta object literal for the '<em><b>Vendor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTITY__VENDOR = eINSTANCE.getIdentity_Vendor();

		/**
		 * The meta object literal for the '<em><b>Product</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTITY__PRODUCT = eINSTANCE.getIdentity_Product();

		/**
		 * The meta object literal for the '<em><b>Epoch</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTITY__EPOCH = eINSTANCE.getIdentity_Epoch();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTITY__DESCRIPTION = eINSTANCE.getIdentity_Description();

		/**
		 * The meta object literal for the '<em><b>Derived From</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IDENTITY__DERIVED_FROM = eINSTANCE.getIdentity_DerivedFrom();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.impl.DerivationImpl <em>Derivation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.impl.DerivationImpl
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getDerivation()
		 * @generated
		 */
		EClass DERIVATION = eINSTANCE.getDerivation();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DERIVATION__NAME = eINSTANCE.getDerivation_Name();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DERIVATION__VERSION = eINSTANCE.getDerivation_Version();

		/**
		 * The meta object literal for the '<em><b>Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DERIVATION__DIGEST = eINSTANCE.getDerivation_Digest();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.impl.BaseImpl <em>Base</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.impl.BaseImpl
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getBase()
		 * @generated
		 */
		EClass BASE = eINSTANCE.getBase();

		/**
		 * The meta object literal for the '<em><b>Distribution</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASE__DISTRIBUTION = eINSTANCE.getBase_Distribution();

		/**
		 * The meta object literal for the '<em><b>Suite</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASE__SUITE = eINSTANCE.getBase_Suite();

		/**
		 * The meta object literal for the '<em><b>Architecture</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASE__ARCHITECTURE = eINSTANCE.getBase_Architecture();

		/**
		 * The meta object literal for the '<em><b>Snapshot</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASE__SNAPSHOT = eINSTANCE.getBase_Snapshot();

		/**
		 * The meta object literal for the '<em><b>Repositories</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BASE__REPOSITORIES = eINSTANCE.getBase_Repositories();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.impl.RepositoryImpl <em>Repository</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.impl.RepositoryImpl
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getRepository()
		 * @generated
		 */
		EClass REPOSITORY = eINSTANCE.getRepository();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPOSITORY__ID = eINSTANCE.getRepository_Id();

		/**
		 * The meta object literal for the '<em><b>Addresses</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPOSITORY__ADDRESSES = eINSTANCE.getRepository_Addresses();

		/**
		 * The meta object literal for the '<em><b>Suites</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPOSITORY__SUITES = eINSTANCE.getRepository_Suites();

		/**
		 * The meta object literal for the '<em><b>Components</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPOSITORY__COMPONENTS = eINSTANCE.getRepository_Components();

		/**
		 * The meta object literal for the '<em><b>Archive Keys</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPOSITORY__ARCHIVE_KEYS = eINSTANCE.getRepository_ArchiveKeys();

		/**
		 * The meta object literal for the '<em><b>Priority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPOSITORY__PRIORITY = eINSTANCE.getRepository_Priority();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.impl.HardwareImpl <em>Hardware</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.impl.HardwareImpl
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getHardware()
		 * @generated
		 */
		EClass HARDWARE = eINSTANCE.getHardware();

		/**
		 * The meta object literal for the '<em><b>Profile</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HARDWARE__PROFILE = eINSTANCE.getHardware_Profile();

		/**
		 * The meta object literal for the '<em><b>Memory</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HARDWARE__MEMORY = eINSTANCE.getHardware_Memory();

		/**
		 * The meta object literal for the '<em><b>Cpus</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HARDWARE__CPUS = eINSTANCE.getHardware_Cpus();

		/**
		 * The meta object literal for the '<em><b>Firmware</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HARDWARE__FIRMWARE = eINSTANCE.getHardware_Firmware();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.impl.MemoryImpl <em>Memory</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.impl.MemoryImpl
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getMemory()
		 * @generated
		 */
		EClass MEMORY = eINSTANCE.getMemory();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMORY__MINIMUM = eINSTANCE.getMemory_Minimum();

		/**
		 * The meta object literal for the '<em><b>Recommended</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMORY__RECOMMENDED = eINSTANCE.getMemory_Recommended();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.impl.OperatingSystemImpl <em>Operating System</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.impl.OperatingSystemImpl
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getOperatingSystem()
		 * @generated
		 */
		EClass OPERATING_SYSTEM = eINSTANCE.getOperatingSystem();

		/**
		 * The meta object literal for the '<em><b>Packages</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPERATING_SYSTEM__PACKAGES = eINSTANCE.getOperatingSystem_Packages();

		/**
		 * The meta object literal for the '<em><b>Recommends</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPERATING_SYSTEM__RECOMMENDS = eINSTANCE.getOperatingSystem_Recommends();

		/**
		 * The meta object literal for the '<em><b>Excluded</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPERATING_SYSTEM__EXCLUDED = eINSTANCE.getOperatingSystem_Excluded();

		/**
		 * The meta object literal for the '<em><b>Debconf</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPERATING_SYSTEM__DEBCONF = eINSTANCE.getOperatingSystem_Debconf();

		/**
		 * The meta object literal for the '<em><b>Users</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPERATING_SYSTEM__USERS = eINSTANCE.getOperatingSystem_Users();

		/**
		 * The meta object literal for the '<em><b>Files</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPERATING_SYSTEM__FILES = eINSTANCE.getOperatingSystem_Files();

		/**
		 * The meta object literal for the '<em><b>Time Zone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPERATING_SYSTEM__TIME_ZONE = eINSTANCE.getOperatingSystem_TimeZone();

		/**
		 * The meta object literal for the '<em><b>Locale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPERATING_SYSTEM__LOCALE = eINSTANCE.getOperatingSystem_Locale();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.impl.DebconfAnswerImpl <em>Debconf Answer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.impl.DebconfAnswerImpl
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getDebconfAnswer()
		 * @generated
		 */
		EClass DEBCONF_ANSWER = eINSTANCE.getDebconfAnswer();

		/**
		 * The meta object literal for the '<em><b>Package Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEBCONF_ANSWER__PACKAGE_NAME = eINSTANCE.getDebconfAnswer_PackageName();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEBCONF_ANSWER__QUESTION = eINSTANCE.getDebconfAnswer_Question();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEBCONF_ANSWER__TYPE = eINSTANCE.getDebconfAnswer_Type();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEBCONF_ANSWER__VALUE = eINSTANCE.getDebconfAnswer_Value();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.impl.UserImpl <em>User</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.impl.UserImpl
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getUser()
		 * @generated
		 */
		EClass USER = eINSTANCE.getUser();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER__NAME = eINSTANCE.getUser_Name();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER__TITLE = eINSTANCE.getUser_Title();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER__GROUPS = eINSTANCE.getUser_Groups();

		/**
		 * The meta object literal for the '<em><b>Password</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER__PASSWORD = eINSTANCE.getUser_Password();

		/**
		 * The meta object literal for the '<em><b>Shell</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER__SHELL = eINSTANCE.getUser_Shell();

		/**
		 * The meta object literal for the '<em><b>Home</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER__HOME = eINSTANCE.getUser_Home();

		/**
		 * The meta object literal for the '<em><b>Ssh Keys</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER__SSH_KEYS = eINSTANCE.getUser_SshKeys();

		/**
		 * The meta object literal for the '<em><b>System</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER__SYSTEM = eINSTANCE.getUser_System();

		/**
		 * The meta object literal for the '<em><b>Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER__UID = eINSTANCE.getUser_Uid();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.impl.FileEntryImpl <em>File Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.impl.FileEntryImpl
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getFileEntry()
		 * @generated
		 */
		EClass FILE_ENTRY = eINSTANCE.getFileEntry();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE_ENTRY__PATH = eINSTANCE.getFileEntry_Path();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE_ENTRY__FROM = eINSTANCE.getFileEntry_From();

		/**
		 * The meta object literal for the '<em><b>Content</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE_ENTRY__CONTENT = eINSTANCE.getFileEntry_Content();

		/**
		 * The meta object literal for the '<em><b>Link</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE_ENTRY__LINK = eINSTANCE.getFileEntry_Link();

		/**
		 * The meta object literal for the '<em><b>Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE_ENTRY__MODE = eINSTANCE.getFileEntry_Mode();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE_ENTRY__OWNER = eINSTANCE.getFileEntry_Owner();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILE_ENTRY__GROUP = eINSTANCE.getFileEntry_Group();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.impl.NetworkImpl <em>Network</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.impl.NetworkImpl
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getNetwork()
		 * @generated
		 */
		EClass NETWORK = eINSTANCE.getNetwork();

		/**
		 * The meta object literal for the '<em><b>Hostname</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK__HOSTNAME = eINSTANCE.getNetwork_Hostname();

		/**
		 * The meta object literal for the '<em><b>Interfaces</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NETWORK__INTERFACES = eINSTANCE.getNetwork_Interfaces();

		/**
		 * The meta object literal for the '<em><b>Dns</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK__DNS = eINSTANCE.getNetwork_Dns();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.impl.NetworkInterfaceImpl <em>Network Interface</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.impl.NetworkInterfaceImpl
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getNetworkInterface()
		 * @generated
		 */
		EClass NETWORK_INTERFACE = eINSTANCE.getNetworkInterface();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_INTERFACE__NAME = eINSTANCE.getNetworkInterface_Name();

		/**
		 * The meta object literal for the '<em><b>Card</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_INTERFACE__CARD = eINSTANCE.getNetworkInterface_Card();

		/**
		 * The meta object literal for the '<em><b>Ipv4</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_INTERFACE__IPV4 = eINSTANCE.getNetworkInterface_Ipv4();

		/**
		 * The meta object literal for the '<em><b>Ipv6</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_INTERFACE__IPV6 = eINSTANCE.getNetworkInterface_Ipv6();

		/**
		 * The meta object literal for the '<em><b>Gateway</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_INTERFACE__GATEWAY = eINSTANCE.getNetworkInterface_Gateway();

		/**
		 * The meta object literal for the '<em><b>Optional</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_INTERFACE__OPTIONAL = eINSTANCE.getNetworkInterface_Optional();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.impl.PackageGroupImpl <em>Package Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.impl.PackageGroupImpl
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getPackageGroup()
		 * @generated
		 */
		EClass PACKAGE_GROUP = eINSTANCE.getPackageGroup();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKAGE_GROUP__NAME = eINSTANCE.getPackageGroup_Name();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKAGE_GROUP__TITLE = eINSTANCE.getPackageGroup_Title();

		/**
		 * The meta object literal for the '<em><b>Packages</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKAGE_GROUP__PACKAGES = eINSTANCE.getPackageGroup_Packages();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.impl.ServiceImpl <em>Service</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.impl.ServiceImpl
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getService()
		 * @generated
		 */
		EClass SERVICE = eINSTANCE.getService();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__NAME = eINSTANCE.getService_Name();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__TITLE = eINSTANCE.getService_Title();

		/**
		 * The meta object literal for the '<em><b>Packages</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__PACKAGES = eINSTANCE.getService_Packages();

		/**
		 * The meta object literal for the '<em><b>Recommends</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__RECOMMENDS = eINSTANCE.getService_Recommends();

		/**
		 * The meta object literal for the '<em><b>Units</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__UNITS = eINSTANCE.getService_Units();

		/**
		 * The meta object literal for the '<em><b>Ports</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__PORTS = eINSTANCE.getService_Ports();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__START = eINSTANCE.getService_Start();

		/**
		 * The meta object literal for the '<em><b>After</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__AFTER = eINSTANCE.getService_After();

		/**
		 * The meta object literal for the '<em><b>Requires</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__REQUIRES = eINSTANCE.getService_Requires();

		/**
		 * The meta object literal for the '<em><b>Fail</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__FAIL = eINSTANCE.getService_Fail();

		/**
		 * The meta object literal for the '<em><b>Limits</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE__LIMITS = eINSTANCE.getService_Limits();

		/**
		 * The meta object literal for the '<em><b>Volumes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE__VOLUMES = eINSTANCE.getService_Volumes();

		/**
		 * The meta object literal for the '<em><b>Files</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE__FILES = eINSTANCE.getService_Files();

		/**
		 * The meta object literal for the '<em><b>Container</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE__CONTAINER = eINSTANCE.getService_Container();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.impl.LimitsImpl <em>Limits</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.impl.LimitsImpl
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getLimits()
		 * @generated
		 */
		EClass LIMITS = eINSTANCE.getLimits();

		/**
		 * The meta object literal for the '<em><b>Memory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIMITS__MEMORY = eINSTANCE.getLimits_Memory();

		/**
		 * The meta object literal for the '<em><b>Cpu</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIMITS__CPU = eINSTANCE.getLimits_Cpu();

		/**
		 * The meta object literal for the '<em><b>Tasks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIMITS__TASKS = eINSTANCE.getLimits_Tasks();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.impl.VolumeImpl <em>Volume</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.impl.VolumeImpl
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getVolume()
		 * @generated
		 */
		EClass VOLUME = eINSTANCE.getVolume();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VOLUME__NAME = eINSTANCE.getVolume_Name();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VOLUME__PATH = eINSTANCE.getVolume_Path();

		/**
		 * The meta object literal for the '<em><b>Partition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VOLUME__PARTITION = eINSTANCE.getVolume_Partition();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VOLUME__SIZE = eINSTANCE.getVolume_Size();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.impl.DiskImpl <em>Disk</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.impl.DiskImpl
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getDisk()
		 * @generated
		 */
		EClass DISK = eINSTANCE.getDisk();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK__NAME = eINSTANCE.getDisk_Name();

		/**
		 * The meta object literal for the '<em><b>Match</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISK__MATCH = eINSTANCE.getDisk_Match();

		/**
		 * The meta object literal for the '<em><b>Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK__REQUIRED = eINSTANCE.getDisk_Required();

		/**
		 * The meta object literal for the '<em><b>Initialise</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK__INITIALISE = eINSTANCE.getDisk_Initialise();

		/**
		 * The meta object literal for the '<em><b>Partitions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISK__PARTITIONS = eINSTANCE.getDisk_Partitions();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.impl.DiskMatchImpl <em>Disk Match</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.impl.DiskMatchImpl
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getDiskMatch()
		 * @generated
		 */
		EClass DISK_MATCH = eINSTANCE.getDiskMatch();

		/**
		 * The meta object literal for the '<em><b>Serial</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_MATCH__SERIAL = eINSTANCE.getDiskMatch_Serial();

		/**
		 * The meta object literal for the '<em><b>Model</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_MATCH__MODEL = eINSTANCE.getDiskMatch_Model();

		/**
		 * The meta object literal for the '<em><b>Bus</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_MATCH__BUS = eINSTANCE.getDiskMatch_Bus();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_MATCH__MINIMUM = eINSTANCE.getDiskMatch_Minimum();

		/**
		 * The meta object literal for the '<em><b>Maximum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_MATCH__MAXIMUM = eINSTANCE.getDiskMatch_Maximum();

		/**
		 * The meta object literal for the '<em><b>Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_MATCH__ORDER = eINSTANCE.getDiskMatch_Order();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.impl.PartitionImpl <em>Partition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.impl.PartitionImpl
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getPartition()
		 * @generated
		 */
		EClass PARTITION = eINSTANCE.getPartition();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTITION__NAME = eINSTANCE.getPartition_Name();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTITION__SIZE = eINSTANCE.getPartition_Size();

		/**
		 * The meta object literal for the '<em><b>Filesystem</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTITION__FILESYSTEM = eINSTANCE.getPartition_Filesystem();

		/**
		 * The meta object literal for the '<em><b>Mount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTITION__MOUNT = eINSTANCE.getPartition_Mount();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTITION__OPTIONS = eINSTANCE.getPartition_Options();

		/**
		 * The meta object literal for the '<em><b>Encryption</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTITION__ENCRYPTION = eINSTANCE.getPartition_Encryption();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.impl.EncryptionImpl <em>Encryption</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.impl.EncryptionImpl
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getEncryption()
		 * @generated
		 */
		EClass ENCRYPTION = eINSTANCE.getEncryption();

		/**
		 * The meta object literal for the '<em><b>Cipher</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENCRYPTION__CIPHER = eINSTANCE.getEncryption_Cipher();

		/**
		 * The meta object literal for the '<em><b>Key Bits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENCRYPTION__KEY_BITS = eINSTANCE.getEncryption_KeyBits();

		/**
		 * The meta object literal for the '<em><b>Key Derivation</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENCRYPTION__KEY_DERIVATION = eINSTANCE.getEncryption_KeyDerivation();

		/**
		 * The meta object literal for the '<em><b>Holder</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENCRYPTION__HOLDER = eINSTANCE.getEncryption_Holder();

		/**
		 * The meta object literal for the '<em><b>Unlock</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENCRYPTION__UNLOCK = eINSTANCE.getEncryption_Unlock();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.impl.DiskEncryptionImpl <em>Disk Encryption</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.impl.DiskEncryptionImpl
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getDiskEncryption()
		 * @generated
		 */
		EClass DISK_ENCRYPTION = eINSTANCE.getDiskEncryption();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.impl.KeyDerivationImpl <em>Key Derivation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.impl.KeyDerivationImpl
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getKeyDerivation()
		 * @generated
		 */
		EClass KEY_DERIVATION = eINSTANCE.getKeyDerivation();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_DERIVATION__FUNCTION = eINSTANCE.getKeyDerivation_Function();

		/**
		 * The meta object literal for the '<em><b>Memory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_DERIVATION__MEMORY = eINSTANCE.getKeyDerivation_Memory();

		/**
		 * The meta object literal for the '<em><b>Iterations</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_DERIVATION__ITERATIONS = eINSTANCE.getKeyDerivation_Iterations();

		/**
		 * The meta object literal for the '<em><b>Parallelism</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_DERIVATION__PARALLELISM = eINSTANCE.getKeyDerivation_Parallelism();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_DERIVATION__TIME = eINSTANCE.getKeyDerivation_Time();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.impl.ProtectionImpl <em>Protection</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.impl.ProtectionImpl
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getProtection()
		 * @generated
		 */
		EClass PROTECTION = eINSTANCE.getProtection();

		/**
		 * The meta object literal for the '<em><b>Container A</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROTECTION__CONTAINER_A = eINSTANCE.getProtection_ContainerA();

		/**
		 * The meta object literal for the '<em><b>Container B</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROTECTION__CONTAINER_B = eINSTANCE.getProtection_ContainerB();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTECTION__STATE = eINSTANCE.getProtection_State();

		/**
		 * The meta object literal for the '<em><b>Depot</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROTECTION__DEPOT = eINSTANCE.getProtection_Depot();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.impl.KeyDepotImpl <em>Key Depot</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.impl.KeyDepotImpl
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getKeyDepot()
		 * @generated
		 */
		EClass KEY_DEPOT = eINSTANCE.getKeyDepot();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_DEPOT__ADDRESS = eINSTANCE.getKeyDepot_Address();

		/**
		 * The meta object literal for the '<em><b>Authority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_DEPOT__AUTHORITY = eINSTANCE.getKeyDepot_Authority();

		/**
		 * The meta object literal for the '<em><b>Network</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_DEPOT__NETWORK = eINSTANCE.getKeyDepot_Network();

		/**
		 * The meta object literal for the '<em><b>Gateway</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_DEPOT__GATEWAY = eINSTANCE.getKeyDepot_Gateway();

		/**
		 * The meta object literal for the '<em><b>Name Server</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_DEPOT__NAME_SERVER = eINSTANCE.getKeyDepot_NameServer();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.impl.ProtectedContainerImpl <em>Protected Container</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.impl.ProtectedContainerImpl
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getProtectedContainer()
		 * @generated
		 */
		EClass PROTECTED_CONTAINER = eINSTANCE.getProtectedContainer();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTECTED_CONTAINER__SIZE = eINSTANCE.getProtectedContainer_Size();

		/**
		 * The meta object literal for the '<em><b>Delivery</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTECTED_CONTAINER__DELIVERY = eINSTANCE.getProtectedContainer_Delivery();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.impl.TrustImpl <em>Trust</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.impl.TrustImpl
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getTrust()
		 * @generated
		 */
		EClass TRUST = eINSTANCE.getTrust();

		/**
		 * The meta object literal for the '<em><b>Keyring</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRUST__KEYRING = eINSTANCE.getTrust_Keyring();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.impl.BootImpl <em>Boot</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.impl.BootImpl
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getBoot()
		 * @generated
		 */
		EClass BOOT = eINSTANCE.getBoot();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOOT__SOURCE = eINSTANCE.getBoot_Source();

		/**
		 * The meta object literal for the '<em><b>Depot</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOOT__DEPOT = eINSTANCE.getBoot_Depot();

		/**
		 * The meta object literal for the '<em><b>Residence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOOT__RESIDENCE = eINSTANCE.getBoot_Residence();

		/**
		 * The meta object literal for the '<em><b>On Refusal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOOT__ON_REFUSAL = eINSTANCE.getBoot_OnRefusal();

		/**
		 * The meta object literal for the '<em><b>Command Line</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOOT__COMMAND_LINE = eINSTANCE.getBoot_CommandLine();

		/**
		 * The meta object literal for the '<em><b>Console</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOOT__CONSOLE = eINSTANCE.getBoot_Console();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.impl.GuestImpl <em>Guest</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.impl.GuestImpl
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getGuest()
		 * @generated
		 */
		EClass GUEST = eINSTANCE.getGuest();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__NAME = eINSTANCE.getGuest_Name();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__TITLE = eINSTANCE.getGuest_Title();

		/**
		 * The meta object literal for the '<em><b>Image</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__IMAGE = eINSTANCE.getGuest_Image();

		/**
		 * The meta object literal for the '<em><b>Memory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__MEMORY = eINSTANCE.getGuest_Memory();

		/**
		 * The meta object literal for the '<em><b>Cpus</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__CPUS = eINSTANCE.getGuest_Cpus();

		/**
		 * The meta object literal for the '<em><b>Firmware</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__FIRMWARE = eINSTANCE.getGuest_Firmware();

		/**
		 * The meta object literal for the '<em><b>Interfaces</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__INTERFACES = eINSTANCE.getGuest_Interfaces();

		/**
		 * The meta object literal for the '<em><b>Devices</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__DEVICES = eINSTANCE.getGuest_Devices();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__START = eINSTANCE.getGuest_Start();

		/**
		 * The meta object literal for the '<em><b>Container</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__CONTAINER = eINSTANCE.getGuest_Container();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.impl.ClusterImpl <em>Cluster</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.impl.ClusterImpl
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getCluster()
		 * @generated
		 */
		EClass CLUSTER = eINSTANCE.getCluster();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER__NAME = eINSTANCE.getCluster_Name();

		/**
		 * The meta object literal for the '<em><b>Join</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER__JOIN = eINSTANCE.getCluster_Join();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLUSTER__ROLES = eINSTANCE.getCluster_Roles();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.impl.ClusterRoleImpl <em>Cluster Role</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.impl.ClusterRoleImpl
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getClusterRole()
		 * @generated
		 */
		EClass CLUSTER_ROLE = eINSTANCE.getClusterRole();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER_ROLE__NAME = eINSTANCE.getClusterRole_Name();

		/**
		 * The meta object literal for the '<em><b>Services</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER_ROLE__SERVICES = eINSTANCE.getClusterRole_Services();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER_ROLE__MINIMUM = eINSTANCE.getClusterRole_Minimum();

		/**
		 * The meta object literal for the '<em><b>Maximum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER_ROLE__MAXIMUM = eINSTANCE.getClusterRole_Maximum();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.impl.TargetImpl <em>Target</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.impl.TargetImpl
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getTarget()
		 * @generated
		 */
		EClass TARGET = eINSTANCE.getTarget();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__FORMAT = eINSTANCE.getTarget_Format();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__NAME = eINSTANCE.getTarget_Name();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__SIZE = eINSTANCE.getTarget_Size();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.DebconfType <em>Debconf Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.DebconfType
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getDebconfType()
		 * @generated
		 */
		EEnum DEBCONF_TYPE = eINSTANCE.getDebconfType();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.EditionKind <em>Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.EditionKind
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getEditionKind()
		 * @generated
		 */
		EEnum EDITION_KIND = eINSTANCE.getEditionKind();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.Distribution <em>Distribution</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.Distribution
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getDistribution()
		 * @generated
		 */
		EEnum DISTRIBUTION = eINSTANCE.getDistribution();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.Architecture <em>Architecture</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.Architecture
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getArchitecture()
		 * @generated
		 */
		EEnum ARCHITECTURE = eINSTANCE.getArchitecture();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.StartMode <em>Start Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.StartMode
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getStartMode()
		 * @generated
		 */
		EEnum START_MODE = eINSTANCE.getStartMode();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.FailMode <em>Fail Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.FailMode
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getFailMode()
		 * @generated
		 */
		EEnum FAIL_MODE = eINSTANCE.getFailMode();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.Placement <em>Placement</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.Placement
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getPlacement()
		 * @generated
		 */
		EEnum PLACEMENT = eINSTANCE.getPlacement();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.HardwareProfile <em>Hardware Profile</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.HardwareProfile
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getHardwareProfile()
		 * @generated
		 */
		EEnum HARDWARE_PROFILE = eINSTANCE.getHardwareProfile();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.FileSystem <em>File System</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.FileSystem
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getFileSystem()
		 * @generated
		 */
		EEnum FILE_SYSTEM = eINSTANCE.getFileSystem();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.Initialisation <em>Initialisation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.Initialisation
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getInitialisation()
		 * @generated
		 */
		EEnum INITIALISATION = eINSTANCE.getInitialisation();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.Cipher <em>Cipher</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.Cipher
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getCipher()
		 * @generated
		 */
		EEnum CIPHER = eINSTANCE.getCipher();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.DerivationFunction <em>Derivation Function</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.DerivationFunction
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getDerivationFunction()
		 * @generated
		 */
		EEnum DERIVATION_FUNCTION = eINSTANCE.getDerivationFunction();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.KeyHolder <em>Key Holder</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.KeyHolder
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getKeyHolder()
		 * @generated
		 */
		EEnum KEY_HOLDER = eINSTANCE.getKeyHolder();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.UnlockMethod <em>Unlock Method</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.UnlockMethod
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getUnlockMethod()
		 * @generated
		 */
		EEnum UNLOCK_METHOD = eINSTANCE.getUnlockMethod();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.Delivery <em>Delivery</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.Delivery
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getDelivery()
		 * @generated
		 */
		EEnum DELIVERY = eINSTANCE.getDelivery();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.StatePlace <em>State Place</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.StatePlace
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getStatePlace()
		 * @generated
		 */
		EEnum STATE_PLACE = eINSTANCE.getStatePlace();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.BootSource <em>Boot Source</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.BootSource
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getBootSource()
		 * @generated
		 */
		EEnum BOOT_SOURCE = eINSTANCE.getBootSource();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.Residence <em>Residence</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.Residence
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getResidence()
		 * @generated
		 */
		EEnum RESIDENCE = eINSTANCE.getResidence();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.Refusal <em>Refusal</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.Refusal
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getRefusal()
		 * @generated
		 */
		EEnum REFUSAL = eINSTANCE.getRefusal();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.GuestFirmware <em>Guest Firmware</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.GuestFirmware
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getGuestFirmware()
		 * @generated
		 */
		EEnum GUEST_FIRMWARE = eINSTANCE.getGuestFirmware();

		/**
		 * The meta object literal for the '{@link org.xter.model.edition.TargetFormat <em>Target Format</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.edition.TargetFormat
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getTargetFormat()
		 * @generated
		 */
		EEnum TARGET_FORMAT = eINSTANCE.getTargetFormat();

		/**
		 * The meta object literal for the '<em>Name</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getName_()
		 * @generated
		 */
		EDataType NAME = eINSTANCE.getName_();

		/**
		 * The meta object literal for the '<em>Text</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getText()
		 * @generated
		 */
		EDataType TEXT = eINSTANCE.getText();

		/**
		 * The meta object literal for the '<em>Title</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getTitle()
		 * @generated
		 */
		EDataType TITLE = eINSTANCE.getTitle();

		/**
		 * The meta object literal for the '<em>Full Name</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getFullName()
		 * @generated
		 */
		EDataType FULL_NAME = eINSTANCE.getFullName();

		/**
		 * The meta object literal for the '<em>Line</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getLine()
		 * @generated
		 */
		EDataType LINE = eINSTANCE.getLine();

		/**
		 * The meta object literal for the '<em>Sha256</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getSha256()
		 * @generated
		 */
		EDataType SHA256 = eINSTANCE.getSha256();

		/**
		 * The meta object literal for the '<em>Program Path</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getProgramPath()
		 * @generated
		 */
		EDataType PROGRAM_PATH = eINSTANCE.getProgramPath();

		/**
		 * The meta object literal for the '<em>Time Zone</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getTimeZone()
		 * @generated
		 */
		EDataType TIME_ZONE = eINSTANCE.getTimeZone();

		/**
		 * The meta object literal for the '<em>Locale Name</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getLocaleName()
		 * @generated
		 */
		EDataType LOCALE_NAME = eINSTANCE.getLocaleName();

		/**
		 * The meta object literal for the '<em>Suite Name</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getSuiteName()
		 * @generated
		 */
		EDataType SUITE_NAME = eINSTANCE.getSuiteName();

		/**
		 * The meta object literal for the '<em>Component Name</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getComponentName()
		 * @generated
		 */
		EDataType COMPONENT_NAME = eINSTANCE.getComponentName();

		/**
		 * The meta object literal for the '<em>Console</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getConsole()
		 * @generated
		 */
		EDataType CONSOLE = eINSTANCE.getConsole();

		/**
		 * The meta object literal for the '<em>Package Request</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getPackageRequest()
		 * @generated
		 */
		EDataType PACKAGE_REQUEST = eINSTANCE.getPackageRequest();

		/**
		 * The meta object literal for the '<em>Package Name</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getPackageName()
		 * @generated
		 */
		EDataType PACKAGE_NAME = eINSTANCE.getPackageName();

		/**
		 * The meta object literal for the '<em>Version</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getVersion()
		 * @generated
		 */
		EDataType VERSION = eINSTANCE.getVersion();

		/**
		 * The meta object literal for the '<em>Question Name</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getQuestionName()
		 * @generated
		 */
		EDataType QUESTION_NAME = eINSTANCE.getQuestionName();

		/**
		 * The meta object literal for the '<em>User Name</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getUserName()
		 * @generated
		 */
		EDataType USER_NAME = eINSTANCE.getUserName();

		/**
		 * The meta object literal for the '<em>Interface Name</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getInterfaceName()
		 * @generated
		 */
		EDataType INTERFACE_NAME = eINSTANCE.getInterfaceName();

		/**
		 * The meta object literal for the '<em>Card</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getCard()
		 * @generated
		 */
		EDataType CARD = eINSTANCE.getCard();

		/**
		 * The meta object literal for the '<em>Size</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.unit.Size
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getSize()
		 * @generated
		 */
		EDataType SIZE = eINSTANCE.getSize();

		/**
		 * The meta object literal for the '<em>Duration</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.unit.Span
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getDuration()
		 * @generated
		 */
		EDataType DURATION = eINSTANCE.getDuration();

		/**
		 * The meta object literal for the '<em>Port</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.unit.Port
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getPort()
		 * @generated
		 */
		EDataType PORT = eINSTANCE.getPort();

		/**
		 * The meta object literal for the '<em>File Mode</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.unit.FileMode
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getFileMode()
		 * @generated
		 */
		EDataType FILE_MODE = eINSTANCE.getFileMode();

		/**
		 * The meta object literal for the '<em>Percentage</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.xter.model.unit.Percentage
		 * @see org.xter.model.edition.impl.EditionPackageImpl#getPercentage()
		 * @generated
		 */
		EDataType PERCENTAGE = eINSTANCE.getPercentage();

	}

} //EditionPackage
