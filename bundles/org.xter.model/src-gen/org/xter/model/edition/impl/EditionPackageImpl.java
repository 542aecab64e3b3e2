// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.xter.model.edition.Architecture;
import org.xter.model.edition.Base;
import org.xter.model.edition.Boot;
import org.xter.model.edition.BootSource;
import org.xter.model.edition.Cipher;
import org.xter.model.edition.Cluster;
import org.xter.model.edition.ClusterRole;
import org.xter.model.edition.DebconfAnswer;
import org.xter.model.edition.DebconfType;
import org.xter.model.edition.Delivery;
import org.xter.model.edition.Derivation;
import org.xter.model.edition.DerivationFunction;
import org.xter.model.edition.Disk;
import org.xter.model.edition.DiskEncryption;
import org.xter.model.edition.DiskMatch;
import org.xter.model.edition.Distribution;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionFactory;
import org.xter.model.edition.EditionKind;
import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.Encryption;
import org.xter.model.edition.FailMode;
import org.xter.model.edition.FileEntry;
import org.xter.model.edition.FileSystem;
import org.xter.model.edition.Guest;
import org.xter.model.edition.GuestFirmware;
import org.xter.model.edition.Hardware;
import org.xter.model.edition.HardwareProfile;
import org.xter.model.edition.Identity;
import org.xter.model.edition.Initialisation;
import org.xter.model.edition.KeyDepot;
import org.xter.model.edition.KeyDerivation;
import org.xter.model.edition.KeyHolder;
import org.xter.model.edition.Limits;
import org.xter.model.edition.Memory;
import org.xter.model.edition.Network;
import org.xter.model.edition.NetworkInterface;
import org.xter.model.edition.OperatingSystem;
import org.xter.model.edition.PackageGroup;
import org.xter.model.edition.Partition;
import org.xter.model.edition.Placement;
import org.xter.model.edition.ProtectedContainer;
import org.xter.model.edition.Protection;
import org.xter.model.edition.Refusal;
import org.xter.model.edition.Repository;
import org.xter.model.edition.Residence;
import org.xter.model.edition.Service;
import org.xter.model.edition.StartMode;
import org.xter.model.edition.StatePlace;
import org.xter.model.edition.Target;
import org.xter.model.edition.TargetFormat;
import org.xter.model.edition.Trust;
import org.xter.model.edition.UnlockMethod;
import org.xter.model.edition.User;
import org.xter.model.edition.Volume;

import org.xter.model.unit.FileMode;
import org.xter.model.unit.Percentage;
import org.xter.model.unit.Port;
import org.xter.model.unit.Size;
import org.xter.model.unit.Span;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class EditionPackageImpl extends EPackageImpl implements EditionPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass editionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass identityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass derivationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass baseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass repositoryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass hardwareEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass memoryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass operatingSystemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass debconfAnswerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass userEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fileEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass networkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass networkInterfaceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass packageGroupEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass serviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass limitsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass volumeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diskMatchEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass partitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass encryptionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diskEncryptionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass keyDerivationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass protectionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass keyDepotEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass protectedContainerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass trustEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass bootEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass guestEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass clusterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass clusterRoleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass targetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum debconfTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum editionKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum distributionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum architectureEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum startModeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum failModeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum placementEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum hardwareProfileEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum fileSystemEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum initialisationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum cipherEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum derivationFunctionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum keyHolderEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum unlockMethodEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum deliveryEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum statePlaceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum bootSourceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum residenceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum refusalEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum guestFirmwareEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum targetFormatEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType nameEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType textEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType titleEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType fullNameEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType lineEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType sha256EDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType programPathEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType timeZoneEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType localeNameEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType suiteNameEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType componentNameEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType consoleEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType packageRequestEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType packageNameEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType versionEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType questionNameEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType userNameEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType interfaceNameEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType cardEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType sizeEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType durationEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType portEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType fileModeEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType percentageEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.xter.model.edition.EditionPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private EditionPackageImpl() {
		super(eNS_URI, EditionFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link EditionPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static EditionPackage init() {
		if (isInited) return (EditionPackage)EPackage.Registry.INSTANCE.getEPackage(EditionPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredEditionPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		EditionPackageImpl theEditionPackage = registeredEditionPackage instanceof EditionPackageImpl ? (EditionPackageImpl)registeredEditionPackage : new EditionPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theEditionPackage.createPackageContents();

		// Initialize created meta-data
		theEditionPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theEditionPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(EditionPackage.eNS_URI, theEditionPackage);
		return theEditionPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEdition() {
		return editionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEdition_Format() {
		return (EAttribute)editionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEdition_Identity() {
		return (EReference)editionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEdition_Base() {
		return (EReference)editionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEdition_Hardware() {
		return (EReference)editionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEdition_System() {
		return (EReference)editionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEdition_Network() {
		return (EReference)editionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEdition_Groups() {
		return (EReference)editionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEdition_Services() {
		return (EReference)editionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEdition_Disks() {
		return (EReference)editionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEdition_Protection() {
		return (EReference)editionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEdition_Trust() {
		return (EReference)editionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEdition_Boot() {
		return (EReference)editionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEdition_Guests() {
		return (EReference)editionEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEdition_Cluster() {
		return (EReference)editionEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEdition_Targets() {
		return (EReference)editionEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIdentity() {
		return identityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentity_Name() {
		return (EAttribute)identityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentity_Title() {
		return (EAttribute)identityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentity_Kind() {
		return (EAttribute)identityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentity_Version() {
		return (EAttribute)identityEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentity_Vendor() {
		return (EAttribute)identityEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentity_Product() {
		return (EAttribute)identityEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentity_Epoch() {
		return (EAttribute)identityEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentity_Description() {
		return (EAttribute)identityEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIdentity_DerivedFrom() {
		return (EReference)identityEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDerivation() {
		return derivationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDerivation_Name() {
		return (EAttribute)derivationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDerivation_Version() {
		return (EAttribute)derivationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDerivation_Digest() {
		return (EAttribute)derivationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBase() {
		return baseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBase_Distribution() {
		return (EAttribute)baseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBase_Suite() {
		return (EAttribute)baseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBase_Architecture() {
		return (EAttribute)baseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBase_Snapshot() {
		return (EAttribute)baseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBase_Repositories() {
		return (EReference)baseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRepository() {
		return repositoryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRepository_Id() {
		return (EAttribute)repositoryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRepository_Addresses() {
		return (EAttribute)repositoryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRepository_Suites() {
		return (EAttribute)repositoryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRepository_Components() {
		return (EAttribute)repositoryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRepository_ArchiveKeys() {
		return (EAttribute)repositoryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRepository_Priority() {
		return (EAttribute)repositoryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHardware() {
		return hardwareEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHardware_Profile() {
		return (EAttribute)hardwareEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHardware_Memory() {
		return (EReference)hardwareEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHardware_Cpus() {
		return (EAttribute)hardwareEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHardware_Firmware() {
		return (EAttribute)hardwareEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMemory() {
		return memoryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemory_Minimum() {
		return (EAttribute)memoryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemory_Recommended() {
		return (EAttribute)memoryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOperatingSystem() {
		return operatingSystemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOperatingSystem_Packages() {
		return (EAttribute)operatingSystemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOperatingSystem_Recommends() {
		return (EAttribute)operatingSystemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOperatingSystem_Excluded() {
		return (EAttribute)operatingSystemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOperatingSystem_Debconf() {
		return (EReference)operatingSystemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOperatingSystem_Users() {
		return (EReference)operatingSystemEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOperatingSystem_Files() {
		return (EReference)operatingSystemEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOperatingSystem_TimeZone() {
		return (EAttribute)operatingSystemEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOperatingSystem_Locale() {
		return (EAttribute)operatingSystemEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDebconfAnswer() {
		return debconfAnswerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDebconfAnswer_PackageName() {
		return (EAttribute)debconfAnswerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDebconfAnswer_Question() {
		return (EAttribute)debconfAnswerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDebconfAnswer_Type() {
		return (EAttribute)debconfAnswerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDebconfAnswer_Value() {
		return (EAttribute)debconfAnswerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUser() {
		return userEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUser_Name() {
		return (EAttribute)userEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUser_Title() {
		return (EAttribute)userEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUser_Groups() {
		return (EAttribute)userEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUser_Password() {
		return (EAttribute)userEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUser_Shell() {
		return (EAttribute)userEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUser_Home() {
		return (EAttribute)userEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUser_SshKeys() {
		return (EAttribute)userEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUser_System() {
		return (EAttribute)userEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUser_Uid() {
		return (EAttribute)userEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFileEntry() {
		return fileEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFileEntry_Path() {
		return (EAttribute)fileEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFileEntry_From() {
		return (EAttribute)fileEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFileEntry_Content() {
		return (EAttribute)fileEntryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFileEntry_Link() {
		return (EAttribute)fileEntryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFileEntry_Mode() {
		return (EAttribute)fileEntryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFileEntry_Owner() {
		return (EAttribute)fileEntryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFileEntry_Group() {
		return (EAttribute)fileEntryEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNetwork() {
		return networkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetwork_Hostname() {
		return (EAttribute)networkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNetwork_Interfaces() {
		return (EReference)networkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetwork_Dns() {
		return (EAttribute)networkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNetworkInterface() {
		return networkInterfaceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkInterface_Name() {
		return (EAttribute)networkInterfaceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkInterface_Card() {
		return (EAttribute)networkInterfaceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkInterface_Ipv4() {
		return (EAttribute)networkInterfaceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkInterface_Ipv6() {
		return (EAttribute)networkInterfaceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkInterface_Gateway() {
		return (EAttribute)networkInterfaceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkInterface_Optional() {
		return (EAttribute)networkInterfaceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPackageGroup() {
		return packageGroupEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPackageGroup_Name() {
		return (EAttribute)packageGroupEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPackageGroup_Title() {
		return (EAttribute)packageGroupEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPackageGroup_Packages() {
		return (EAttribute)packageGroupEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getService() {
		return serviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getService_Name() {
		return (EAttribute)serviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getService_Title() {
		return (EAttribute)serviceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getService_Packages() {
		return (EAttribute)serviceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getService_Recommends() {
		return (EAttribute)serviceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getService_Units() {
		return (EAttribute)serviceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getService_Ports() {
		return (EAttribute)serviceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getService_Start() {
		return (EAttribute)serviceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getService_After() {
		return (EAttribute)serviceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getService_Requires() {
		return (EAttribute)serviceEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getService_Fail() {
		return (EAttribute)serviceEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getService_Limits() {
		return (EReference)serviceEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getService_Volumes() {
		return (EReference)serviceEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getService_Files() {
		return (EReference)serviceEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getService_Container() {
		return (EAttribute)serviceEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLimits() {
		return limitsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLimits_Memory() {
		return (EAttribute)limitsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLimits_Cpu() {
		return (EAttribute)limitsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLimits_Tasks() {
		return (EAttribute)limitsEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVolume() {
		return volumeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVolume_Name() {
		return (EAttribute)volumeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVolume_Path() {
		return (EAttribute)volumeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVolume_Partition() {
		return (EAttribute)volumeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVolume_Size() {
		return (EAttribute)volumeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDisk() {
		return diskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisk_Name() {
		return (EAttribute)diskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDisk_Match() {
		return (EReference)diskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisk_Required() {
		return (EAttribute)diskEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisk_Initialise() {
		return (EAttribute)diskEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDisk_Partitions() {
		return (EReference)diskEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDiskMatch() {
		return diskMatchEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskMatch_Serial() {
		return (EAttribute)diskMatchEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskMatch_Model() {
		return (EAttribute)diskMatchEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskMatch_Bus() {
		return (EAttribute)diskMatchEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskMatch_Minimum() {
		return (EAttribute)diskMatchEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskMatch_Maximum() {
		return (EAttribute)diskMatchEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskMatch_Order() {
		return (EAttribute)diskMatchEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPartition() {
		return partitionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPartition_Name() {
		return (EAttribute)partitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPartition_Size() {
		return (EAttribute)partitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPartition_Filesystem() {
		return (EAttribute)partitionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPartition_Mount() {
		return (EAttribute)partitionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPartition_Options() {
		return (EAttribute)partitionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPartition_Encryption() {
		return (EReference)partitionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEncryption() {
		return encryptionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEncryption_Cipher() {
		return (EAttribute)encryptionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEncryption_KeyBits() {
		return (EAttribute)encryptionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEncryption_KeyDerivation() {
		return (EReference)encryptionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEncryption_Holder() {
		return (EAttribute)encryptionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEncryption_Unlock() {
		return (EAttribute)encryptionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDiskEncryption() {
		return diskEncryptionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getKeyDerivation() {
		return keyDerivationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKeyDerivation_Function() {
		return (EAttribute)keyDerivationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKeyDerivation_Memory() {
		return (EAttribute)keyDerivationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKeyDerivation_Iterations() {
		return (EAttribute)keyDerivationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKeyDerivation_Parallelism() {
		return (EAttribute)keyDerivationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKeyDerivation_Time() {
		return (EAttribute)keyDerivationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProtection() {
		return protectionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProtection_ContainerA() {
		return (EReference)protectionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProtection_ContainerB() {
		return (EReference)protectionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProtection_State() {
		return (EAttribute)protectionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProtection_Depot() {
		return (EReference)protectionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getKeyDepot() {
		return keyDepotEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKeyDepot_Address() {
		return (EAttribute)keyDepotEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKeyDepot_Authority() {
		return (EAttribute)keyDepotEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKeyDepot_Network() {
		return (EAttribute)keyDepotEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKeyDepot_Gateway() {
		return (EAttribute)keyDepotEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKeyDepot_NameServer() {
		return (EAttribute)keyDepotEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProtectedContainer() {
		return protectedContainerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProtectedContainer_Size() {
		return (EAttribute)protectedContainerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProtectedContainer_Delivery() {
		return (EAttribute)protectedContainerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTrust() {
		return trustEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrust_Keyring() {
		return (EAttribute)trustEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBoot() {
		return bootEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBoot_Source() {
		return (EAttribute)bootEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBoot_Depot() {
		return (EAttribute)bootEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBoot_Residence() {
		return (EAttribute)bootEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBoot_OnRefusal() {
		return (EAttribute)bootEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBoot_CommandLine() {
		return (EAttribute)bootEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBoot_Console() {
		return (EAttribute)bootEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGuest() {
		return guestEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_Name() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_Title() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_Image() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_Memory() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_Cpus() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_Firmware() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_Interfaces() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_Devices() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_Start() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_Container() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCluster() {
		return clusterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCluster_Name() {
		return (EAttribute)clusterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCluster_Join() {
		return (EAttribute)clusterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCluster_Roles() {
		return (EReference)clusterEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getClusterRole() {
		return clusterRoleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClusterRole_Name() {
		return (EAttribute)clusterRoleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClusterRole_Services() {
		return (EAttribute)clusterRoleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClusterRole_Minimum() {
		return (EAttribute)clusterRoleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClusterRole_Maximum() {
		return (EAttribute)clusterRoleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTarget() {
		return targetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_Format() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_Name() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTarget_Size() {
		return (EAttribute)targetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDebconfType() {
		return debconfTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEditionKind() {
		return editionKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDistribution() {
		return distributionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getArchitecture() {
		return architectureEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStartMode() {
		return startModeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFailMode() {
		return failModeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPlacement() {
		return placementEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getHardwareProfile() {
		return hardwareProfileEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFileSystem() {
		return fileSystemEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getInitialisation() {
		return initialisationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCipher() {
		return cipherEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDerivationFunction() {
		return derivationFunctionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getKeyHolder() {
		return keyHolderEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getUnlockMethod() {
		return unlockMethodEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDelivery() {
		return deliveryEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStatePlace() {
		return statePlaceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBootSource() {
		return bootSourceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getResidence() {
		return residenceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRefusal() {
		return refusalEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getGuestFirmware() {
		return guestFirmwareEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTargetFormat() {
		return targetFormatEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getName_() {
		return nameEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getText() {
		return textEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getTitle() {
		return titleEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getFullName() {
		return fullNameEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getLine() {
		return lineEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getSha256() {
		return sha256EDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getProgramPath() {
		return programPathEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getTimeZone() {
		return timeZoneEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getLocaleName() {
		return localeNameEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getSuiteName() {
		return suiteNameEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getComponentName() {
		return componentNameEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getConsole() {
		return consoleEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getPackageRequest() {
		return packageRequestEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getPackageName() {
		return packageNameEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getVersion() {
		return versionEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getQuestionName() {
		return questionNameEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getUserName() {
		return userNameEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getInterfaceName() {
		return interfaceNameEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getCard() {
		return cardEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getSize() {
		return sizeEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getDuration() {
		return durationEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getPort() {
		return portEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getFileMode() {
		return fileModeEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getPercentage() {
		return percentageEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EditionFactory getEditionFactory() {
		return (EditionFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		editionEClass = createEClass(EDITION);
		createEAttribute(editionEClass, EDITION__FORMAT);
		createEReference(editionEClass, EDITION__IDENTITY);
		createEReference(editionEClass, EDITION__BASE);
		createEReference(editionEClass, EDITION__HARDWARE);
		createEReference(editionEClass, EDITION__SYSTEM);
		createEReference(editionEClass, EDITION__NETWORK);
		createEReference(editionEClass, EDITION__GROUPS);
		createEReference(editionEClass, EDITION__SERVICES);
		createEReference(editionEClass, EDITION__DISKS);
		createEReference(editionEClass, EDITION__PROTECTION);
		createEReference(editionEClass, EDITION__TRUST);
		createEReference(editionEClass, EDITION__BOOT);
		createEReference(editionEClass, EDITION__GUESTS);
		createEReference(editionEClass, EDITION__CLUSTER);
		createEReference(editionEClass, EDITION__TARGETS);

		identityEClass = createEClass(IDENTITY);
		createEAttribute(identityEClass, IDENTITY__NAME);
		createEAttribute(identityEClass, IDENTITY__TITLE);
		createEAttribute(identityEClass, IDENTITY__KIND);
		createEAttribute(identityEClass, IDENTITY__VERSION);
		createEAttribute(identityEClass, IDENTITY__VENDOR);
		createEAttribute(identityEClass, IDENTITY__PRODUCT);
		createEAttribute(identityEClass, IDENTITY__EPOCH);
		createEAttribute(identityEClass, IDENTITY__DESCRIPTION);
		createEReference(identityEClass, IDENTITY__DERIVED_FROM);

		derivationEClass = createEClass(DERIVATION);
		createEAttribute(derivationEClass, DERIVATION__NAME);
		createEAttribute(derivationEClass, DERIVATION__VERSION);
		createEAttribute(derivationEClass, DERIVATION__DIGEST);

		baseEClass = createEClass(BASE);
		createEAttribute(baseEClass, BASE__DISTRIBUTION);
		createEAttribute(baseEClass, BASE__SUITE);
		createEAttribute(baseEClass, BASE__ARCHITECTURE);
		createEAttribute(baseEClass, BASE__SNAPSHOT);
		createEReference(baseEClass, BASE__REPOSITORIES);

		repositoryEClass = createEClass(REPOSITORY);
		createEAttribute(repositoryEClass, REPOSITORY__ID);
		createEAttribute(repositoryEClass, REPOSITORY__ADDRESSES);
		createEAttribute(repositoryEClass, REPOSITORY__SUITES);
		createEAttribute(repositoryEClass, REPOSITORY__COMPONENTS);
		createEAttribute(repositoryEClass, REPOSITORY__ARCHIVE_KEYS);
		createEAttribute(repositoryEClass, REPOSITORY__PRIORITY);

		hardwareEClass = createEClass(HARDWARE);
		createEAttribute(hardwareEClass, HARDWARE__PROFILE);
		createEReference(hardwareEClass, HARDWARE__MEMORY);
		createEAttribute(hardwareEClass, HARDWARE__CPUS);
		createEAttribute(hardwareEClass, HARDWARE__FIRMWARE);

		memoryEClass = createEClass(MEMORY);
		createEAttribute(memoryEClass, MEMORY__MINIMUM);
		createEAttribute(memoryEClass, MEMORY__RECOMMENDED);

		operatingSystemEClass = createEClass(OPERATING_SYSTEM);
		createEAttribute(operatingSystemEClass, OPERATING_SYSTEM__PACKAGES);
		createEAttribute(operatingSystemEClass, OPERATING_SYSTEM__RECOMMENDS);
		createEAttribute(operatingSystemEClass, OPERATING_SYSTEM__EXCLUDED);
		createEReference(operatingSystemEClass, OPERATING_SYSTEM__DEBCONF);
		createEReference(operatingSystemEClass, OPERATING_SYSTEM__USERS);
		createEReference(operatingSystemEClass, OPERATING_SYSTEM__FILES);
		createEAttribute(operatingSystemEClass, OPERATING_SYSTEM__TIME_ZONE);
		createEAttribute(operatingSystemEClass, OPERATING_SYSTEM__LOCALE);

		debconfAnswerEClass = createEClass(DEBCONF_ANSWER);
		createEAttribute(debconfAnswerEClass, DEBCONF_ANSWER__PACKAGE_NAME);
		createEAttribute(debconfAnswerEClass, DEBCONF_ANSWER__QUESTION);
		createEAttribute(debconfAnswerEClass, DEBCONF_ANSWER__TYPE);
		createEAttribute(debconfAnswerEClass, DEBCONF_ANSWER__VALUE);

		userEClass = createEClass(USER);
		createEAttribute(userEClass, USER__NAME);
		createEAttribute(userEClass, USER__TITLE);
		createEAttribute(userEClass, USER__GROUPS);
		createEAttribute(userEClass, USER__PASSWORD);
		createEAttribute(userEClass, USER__SHELL);
		createEAttribute(userEClass, USER__HOME);
		createEAttribute(userEClass, USER__SSH_KEYS);
		createEAttribute(userEClass, USER__SYSTEM);
		createEAttribute(userEClass, USER__UID);

		fileEntryEClass = createEClass(FILE_ENTRY);
		createEAttribute(fileEntryEClass, FILE_ENTRY__PATH);
		createEAttribute(fileEntryEClass, FILE_ENTRY__FROM);
		createEAttribute(fileEntryEClass, FILE_ENTRY__CONTENT);
		createEAttribute(fileEntryEClass, FILE_ENTRY__LINK);
		createEAttribute(fileEntryEClass, FILE_ENTRY__MODE);
		createEAttribute(fileEntryEClass, FILE_ENTRY__OWNER);
		createEAttribute(fileEntryEClass, FILE_ENTRY__GROUP);

		networkEClass = createEClass(NETWORK);
		createEAttribute(networkEClass, NETWORK__HOSTNAME);
		createEReference(networkEClass, NETWORK__INTERFACES);
		createEAttribute(networkEClass, NETWORK__DNS);

		networkInterfaceEClass = createEClass(NETWORK_INTERFACE);
		createEAttribute(networkInterfaceEClass, NETWORK_INTERFACE__NAME);
		createEAttribute(networkInterfaceEClass, NETWORK_INTERFACE__CARD);
		createEAttribute(networkInterfaceEClass, NETWORK_INTERFACE__IPV4);
		createEAttribute(networkInterfaceEClass, NETWORK_INTERFACE__IPV6);
		createEAttribute(networkInterfaceEClass, NETWORK_INTERFACE__GATEWAY);
		createEAttribute(networkInterfaceEClass, NETWORK_INTERFACE__OPTIONAL);

		packageGroupEClass = createEClass(PACKAGE_GROUP);
		createEAttribute(packageGroupEClass, PACKAGE_GROUP__NAME);
		createEAttribute(packageGroupEClass, PACKAGE_GROUP__TITLE);
		createEAttribute(packageGroupEClass, PACKAGE_GROUP__PACKAGES);

		serviceEClass = createEClass(SERVICE);
		createEAttribute(serviceEClass, SERVICE__NAME);
		createEAttribute(serviceEClass, SERVICE__TITLE);
		createEAttribute(serviceEClass, SERVICE__PACKAGES);
		createEAttribute(serviceEClass, SERVICE__RECOMMENDS);
		createEAttribute(serviceEClass, SERVICE__UNITS);
		createEAttribute(serviceEClass, SERVICE__PORTS);
		createEAttribute(serviceEClass, SERVICE__START);
		createEAttribute(serviceEClass, SERVICE__AFTER);
		createEAttribute(serviceEClass, SERVICE__REQUIRES);
		createEAttribute(serviceEClass, SERVICE__FAIL);
		createEReference(serviceEClass, SERVICE__LIMITS);
		createEReference(serviceEClass, SERVICE__VOLUMES);
		createEReference(serviceEClass, SERVICE__FILES);
		createEAttribute(serviceEClass, SERVICE__CONTAINER);

		limitsEClass = createEClass(LIMITS);
		createEAttribute(limitsEClass, LIMITS__MEMORY);
		createEAttribute(limitsEClass, LIMITS__CPU);
		createEAttribute(limitsEClass, LIMITS__TASKS);

		volumeEClass = createEClass(VOLUME);
		createEAttribute(volumeEClass, VOLUME__NAME);
		createEAttribute(volumeEClass, VOLUME__PATH);
		createEAttribute(volumeEClass, VOLUME__PARTITION);
		createEAttribute(volumeEClass, VOLUME__SIZE);

		diskEClass = createEClass(DISK);
		createEAttribute(diskEClass, DISK__NAME);
		createEReference(diskEClass, DISK__MATCH);
		createEAttribute(diskEClass, DISK__REQUIRED);
		createEAttribute(diskEClass, DISK__INITIALISE);
		createEReference(diskEClass, DISK__PARTITIONS);

		diskMatchEClass = createEClass(DISK_MATCH);
		createEAttribute(diskMatchEClass, DISK_MATCH__SERIAL);
		createEAttribute(diskMatchEClass, DISK_MATCH__MODEL);
		createEAttribute(diskMatchEClass, DISK_MATCH__BUS);
		createEAttribute(diskMatchEClass, DISK_MATCH__MINIMUM);
		createEAttribute(diskMatchEClass, DISK_MATCH__MAXIMUM);
		createEAttribute(diskMatchEClass, DISK_MATCH__ORDER);

		partitionEClass = createEClass(PARTITION);
		createEAttribute(partitionEClass, PARTITION__NAME);
		createEAttribute(partitionEClass, PARTITION__SIZE);
		createEAttribute(partitionEClass, PARTITION__FILESYSTEM);
		createEAttribute(partitionEClass, PARTITION__MOUNT);
		createEAttribute(partitionEClass, PARTITION__OPTIONS);
		createEReference(partitionEClass, PARTITION__ENCRYPTION);

		encryptionEClass = createEClass(ENCRYPTION);
		createEAttribute(encryptionEClass, ENCRYPTION__CIPHER);
		createEAttribute(encryptionEClass, ENCRYPTION__KEY_BITS);
		createEReference(encryptionEClass, ENCRYPTION__KEY_DERIVATION);
		createEAttribute(encryptionEClass, ENCRYPTION__HOLDER);
		createEAttribute(encryptionEClass, ENCRYPTION__UNLOCK);

		diskEncryptionEClass = createEClass(DISK_ENCRYPTION);

		keyDerivationEClass = createEClass(KEY_DERIVATION);
		createEAttribute(keyDerivationEClass, KEY_DERIVATION__FUNCTION);
		createEAttribute(keyDerivationEClass, KEY_DERIVATION__MEMORY);
		createEAttribute(keyDerivationEClass, KEY_DERIVATION__ITERATIONS);
		createEAttribute(keyDerivationEClass, KEY_DERIVATION__PARALLELISM);
		createEAttribute(keyDerivationEClass, KEY_DERIVATION__TIME);

		protectionEClass = createEClass(PROTECTION);
		createEReference(protectionEClass, PROTECTION__CONTAINER_A);
		createEReference(protectionEClass, PROTECTION__CONTAINER_B);
		createEAttribute(protectionEClass, PROTECTION__STATE);
		createEReference(protectionEClass, PROTECTION__DEPOT);

		keyDepotEClass = createEClass(KEY_DEPOT);
		createEAttribute(keyDepotEClass, KEY_DEPOT__ADDRESS);
		createEAttribute(keyDepotEClass, KEY_DEPOT__AUTHORITY);
		createEAttribute(keyDepotEClass, KEY_DEPOT__NETWORK);
		createEAttribute(keyDepotEClass, KEY_DEPOT__GATEWAY);
		createEAttribute(keyDepotEClass, KEY_DEPOT__NAME_SERVER);

		protectedContainerEClass = createEClass(PROTECTED_CONTAINER);
		createEAttribute(protectedContainerEClass, PROTECTED_CONTAINER__SIZE);
		createEAttribute(protectedContainerEClass, PROTECTED_CONTAINER__DELIVERY);

		trustEClass = createEClass(TRUST);
		createEAttribute(trustEClass, TRUST__KEYRING);

		bootEClass = createEClass(BOOT);
		createEAttribute(bootEClass, BOOT__SOURCE);
		createEAttribute(bootEClass, BOOT__DEPOT);
		createEAttribute(bootEClass, BOOT__RESIDENCE);
		createEAttribute(bootEClass, BOOT__ON_REFUSAL);
		createEAttribute(bootEClass, BOOT__COMMAND_LINE);
		createEAttribute(bootEClass, BOOT__CONSOLE);

		guestEClass = createEClass(GUEST);
		createEAttribute(guestEClass, GUEST__NAME);
		createEAttribute(guestEClass, GUEST__TITLE);
		createEAttribute(guestEClass, GUEST__IMAGE);
		createEAttribute(guestEClass, GUEST__MEMORY);
		createEAttribute(guestEClass, GUEST__CPUS);
		createEAttribute(guestEClass, GUEST__FIRMWARE);
		createEAttribute(guestEClass, GUEST__INTERFACES);
		createEAttribute(guestEClass, GUEST__DEVICES);
		createEAttribute(guestEClass, GUEST__START);
		createEAttribute(guestEClass, GUEST__CONTAINER);

		clusterEClass = createEClass(CLUSTER);
		createEAttribute(clusterEClass, CLUSTER__NAME);
		createEAttribute(clusterEClass, CLUSTER__JOIN);
		createEReference(clusterEClass, CLUSTER__ROLES);

		clusterRoleEClass = createEClass(CLUSTER_ROLE);
		createEAttribute(clusterRoleEClass, CLUSTER_ROLE__NAME);
		createEAttribute(clusterRoleEClass, CLUSTER_ROLE__SERVICES);
		createEAttribute(clusterRoleEClass, CLUSTER_ROLE__MINIMUM);
		createEAttribute(clusterRoleEClass, CLUSTER_ROLE__MAXIMUM);

		targetEClass = createEClass(TARGET);
		createEAttribute(targetEClass, TARGET__FORMAT);
		createEAttribute(targetEClass, TARGET__NAME);
		createEAttribute(targetEClass, TARGET__SIZE);

		// Create enums
		debconfTypeEEnum = createEEnum(DEBCONF_TYPE);
		editionKindEEnum = createEEnum(EDITION_KIND);
		distributionEEnum = createEEnum(DISTRIBUTION);
		architectureEEnum = createEEnum(ARCHITECTURE);
		startModeEEnum = createEEnum(START_MODE);
		failModeEEnum = createEEnum(FAIL_MODE);
		placementEEnum = createEEnum(PLACEMENT);
		hardwareProfileEEnum = createEEnum(HARDWARE_PROFILE);
		fileSystemEEnum = createEEnum(FILE_SYSTEM);
		initialisationEEnum = createEEnum(INITIALISATION);
		cipherEEnum = createEEnum(CIPHER);
		derivationFunctionEEnum = createEEnum(DERIVATION_FUNCTION);
		keyHolderEEnum = createEEnum(KEY_HOLDER);
		unlockMethodEEnum = createEEnum(UNLOCK_METHOD);
		deliveryEEnum = createEEnum(DELIVERY);
		statePlaceEEnum = createEEnum(STATE_PLACE);
		bootSourceEEnum = createEEnum(BOOT_SOURCE);
		residenceEEnum = createEEnum(RESIDENCE);
		refusalEEnum = createEEnum(REFUSAL);
		guestFirmwareEEnum = createEEnum(GUEST_FIRMWARE);
		targetFormatEEnum = createEEnum(TARGET_FORMAT);

		// Create data types
		nameEDataType = createEDataType(NAME);
		textEDataType = createEDataType(TEXT);
		titleEDataType = createEDataType(TITLE);
		fullNameEDataType = createEDataType(FULL_NAME);
		lineEDataType = createEDataType(LINE);
		sha256EDataType = createEDataType(SHA256);
		programPathEDataType = createEDataType(PROGRAM_PATH);
		timeZoneEDataType = createEDataType(TIME_ZONE);
		localeNameEDataType = createEDataType(LOCALE_NAME);
		suiteNameEDataType = createEDataType(SUITE_NAME);
		componentNameEDataType = createEDataType(COMPONENT_NAME);
		consoleEDataType = createEDataType(CONSOLE);
		packageRequestEDataType = createEDataType(PACKAGE_REQUEST);
		packageNameEDataType = createEDataType(PACKAGE_NAME);
		versionEDataType = createEDataType(VERSION);
		questionNameEDataType = createEDataType(QUESTION_NAME);
		userNameEDataType = createEDataType(USER_NAME);
		interfaceNameEDataType = createEDataType(INTERFACE_NAME);
		cardEDataType = createEDataType(CARD);
		sizeEDataType = createEDataType(SIZE);
		durationEDataType = createEDataType(DURATION);
		portEDataType = createEDataType(PORT);
		fileModeEDataType = createEDataType(FILE_MODE);
		percentageEDataType = createEDataType(PERCENTAGE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		diskEncryptionEClass.getESuperTypes().add(this.getEncryption());
		protectedContainerEClass.getESuperTypes().add(this.getEncryption());

		// Initialize classes and features; add operations and parameters
		initEClass(editionEClass, Edition.class, "Edition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEdition_Format(), ecorePackage.getEInt(), "format", null, 1, 1, Edition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEdition_Identity(), this.getIdentity(), null, "identity", null, 1, 1, Edition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEdition_Base(), this.getBase(), null, "base", null, 1, 1, Edition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEdition_Hardware(), this.getHardware(), null, "hardware", null, 0, 1, Edition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEdition_System(), this.getOperatingSystem(), null, "system", null, 0, 1, Edition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEdition_Network(), this.getNetwork(), null, "network", null, 0, 1, Edition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEdition_Groups(), this.getPackageGroup(), null, "groups", null, 0, -1, Edition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEdition_Services(), this.getService(), null, "services", null, 0, -1, Edition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEdition_Disks(), this.getDisk(), null, "disks", null, 0, -1, Edition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEdition_Protection(), this.getProtection(), null, "protection", null, 0, 1, Edition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEdition_Trust(), this.getTrust(), null, "trust", null, 0, 1, Edition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEdition_Boot(), this.getBoot(), null, "boot", null, 0, 1, Edition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEdition_Guests(), this.getGuest(), null, "guests", null, 0, -1, Edition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEdition_Cluster(), this.getCluster(), null, "cluster", null, 0, 1, Edition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEdition_Targets(), this.getTarget(), null, "targets", null, 0, -1, Edition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(identityEClass, Identity.class, "Identity", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIdentity_Name(), this.getName_(), "name", null, 1, 1, Identity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIdentity_Title(), this.getTitle(), "title", null, 0, 1, Identity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIdentity_Kind(), this.getEditionKind(), "kind", null, 1, 1, Identity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIdentity_Version(), this.getVersion(), "version", null, 1, 1, Identity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIdentity_Vendor(), this.getTitle(), "vendor", null, 1, 1, Identity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIdentity_Product(), this.getText(), "product", null, 1, 1, Identity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIdentity_Epoch(), ecorePackage.getEInt(), "epoch", "0", 0, 1, Identity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIdentity_Description(), this.getText(), "description", null, 0, 1, Identity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIdentity_DerivedFrom(), this.getDerivation(), null, "derivedFrom", null, 0, 1, Identity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(derivationEClass, Derivation.class, "Derivation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDerivation_Name(), this.getName_(), "name", null, 1, 1, Derivation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDerivation_Version(), this.getVersion(), "version", null, 1, 1, Derivation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDerivation_Digest(), this.getSha256(), "digest", null, 0, 1, Derivation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(baseEClass, Base.class, "Base", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBase_Distribution(), this.getDistribution(), "distribution", "debian", 0, 1, Base.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBase_Suite(), this.getSuiteName(), "suite", null, 1, 1, Base.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBase_Architecture(), this.getArchitecture(), "architecture", "amd64", 0, 1, Base.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBase_Snapshot(), this.getText(), "snapshot", null, 0, 1, Base.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBase_Repositories(), this.getRepository(), null, "repositories", null, 0, -1, Base.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(repositoryEClass, Repository.class, "Repository", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRepository_Id(), this.getName_(), "id", null, 1, 1, Repository.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRepository_Addresses(), this.getText(), "addresses", null, 0, -1, Repository.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRepository_Suites(), this.getSuiteName(), "suites", null, 0, -1, Repository.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRepository_Components(), this.getComponentName(), "components", null, 0, -1, Repository.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRepository_ArchiveKeys(), this.getText(), "archiveKeys", null, 0, -1, Repository.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRepository_Priority(), ecorePackage.getEInt(), "priority", null, 0, 1, Repository.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(hardwareEClass, Hardware.class, "Hardware", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHardware_Profile(), this.getHardwareProfile(), "profile", "vm", 0, 1, Hardware.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHardware_Memory(), this.getMemory(), null, "memory", null, 0, 1, Hardware.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHardware_Cpus(), ecorePackage.getEInt(), "cpus", "1", 0, 1, Hardware.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHardware_Firmware(), this.getPackageName(), "firmware", null, 0, -1, Hardware.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(memoryEClass, Memory.class, "Memory", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMemory_Minimum(), this.getSize(), "minimum", "1 GiB", 0, 1, Memory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemory_Recommended(), this.getSize(), "recommended", null, 0, 1, Memory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(operatingSystemEClass, OperatingSystem.class, "OperatingSystem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOperatingSystem_Packages(), this.getPackageRequest(), "packages", null, 0, -1, OperatingSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOperatingSystem_Recommends(), ecorePackage.getEBoolean(), "recommends", "false", 0, 1, OperatingSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOperatingSystem_Excluded(), this.getPackageName(), "excluded", null, 0, -1, OperatingSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOperatingSystem_Debconf(), this.getDebconfAnswer(), null, "debconf", null, 0, -1, OperatingSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOperatingSystem_Users(), this.getUser(), null, "users", null, 0, -1, OperatingSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOperatingSystem_Files(), this.getFileEntry(), null, "files", null, 0, -1, OperatingSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOperatingSystem_TimeZone(), this.getTimeZone(), "timeZone", "UTC", 0, 1, OperatingSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOperatingSystem_Locale(), this.getLocaleName(), "locale", "C.UTF-8", 0, 1, OperatingSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(debconfAnswerEClass, DebconfAnswer.class, "DebconfAnswer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDebconfAnswer_PackageName(), this.getPackageName(), "packageName", null, 1, 1, DebconfAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDebconfAnswer_Question(), this.getQuestionName(), "question", null, 1, 1, DebconfAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDebconfAnswer_Type(), this.getDebconfType(), "type", "string", 0, 1, DebconfAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDebconfAnswer_Value(), this.getLine(), "value", null, 1, 1, DebconfAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(userEClass, User.class, "User", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getUser_Name(), this.getUserName(), "name", null, 1, 1, User.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUser_Title(), this.getFullName(), "title", null, 0, 1, User.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUser_Groups(), this.getUserName(), "groups", null, 0, -1, User.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUser_Password(), this.getText(), "password", "none", 0, 1, User.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUser_Shell(), this.getProgramPath(), "shell", "/bin/bash", 0, 1, User.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUser_Home(), this.getProgramPath(), "home", null, 0, 1, User.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUser_SshKeys(), this.getLine(), "sshKeys", null, 0, -1, User.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUser_System(), ecorePackage.getEBoolean(), "system", "false", 0, 1, User.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUser_Uid(), ecorePackage.getEInt(), "uid", null, 0, 1, User.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fileEntryEClass, FileEntry.class, "FileEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFileEntry_Path(), this.getLine(), "path", null, 1, 1, FileEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFileEntry_From(), this.getLine(), "from", null, 0, 1, FileEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFileEntry_Content(), this.getText(), "content", null, 0, 1, FileEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFileEntry_Link(), this.getLine(), "link", null, 0, 1, FileEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFileEntry_Mode(), this.getFileMode(), "mode", null, 0, 1, FileEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFileEntry_Owner(), this.getUserName(), "owner", "root", 0, 1, FileEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFileEntry_Group(), this.getUserName(), "group", "root", 0, 1, FileEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(networkEClass, Network.class, "Network", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNetwork_Hostname(), this.getName_(), "hostname", null, 0, 1, Network.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNetwork_Interfaces(), this.getNetworkInterface(), null, "interfaces", null, 0, -1, Network.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetwork_Dns(), this.getText(), "dns", null, 0, -1, Network.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(networkInterfaceEClass, NetworkInterface.class, "NetworkInterface", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNetworkInterface_Name(), this.getInterfaceName(), "name", null, 1, 1, NetworkInterface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkInterface_Card(), this.getCard(), "card", null, 1, 1, NetworkInterface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkInterface_Ipv4(), this.getText(), "ipv4", null, 0, -1, NetworkInterface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkInterface_Ipv6(), this.getText(), "ipv6", null, 0, -1, NetworkInterface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkInterface_Gateway(), this.getText(), "gateway", null, 0, 1, NetworkInterface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkInterface_Optional(), ecorePackage.getEBoolean(), "optional", "false", 0, 1, NetworkInterface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(packageGroupEClass, PackageGroup.class, "PackageGroup", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPackageGroup_Name(), this.getName_(), "name", null, 1, 1, PackageGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPackageGroup_Title(), this.getTitle(), "title", null, 0, 1, PackageGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPackageGroup_Packages(), this.getPackageRequest(), "packages", null, 0, -1, PackageGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(serviceEClass, Service.class, "Service", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getService_Name(), this.getName_(), "name", null, 1, 1, Service.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getService_Title(), this.getTitle(), "title", null, 0, 1, Service.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getService_Packages(), this.getPackageRequest(), "packages", null, 0, -1, Service.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getService_Recommends(), ecorePackage.getEBoolean(), "recommends", "false", 0, 1, Service.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getService_Units(), this.getText(), "units", null, 0, -1, Service.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getService_Ports(), this.getPort(), "ports", null, 0, -1, Service.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getService_Start(), this.getStartMode(), "start", "auto", 0, 1, Service.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getService_After(), this.getName_(), "after", null, 0, -1, Service.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getService_Requires(), this.getName_(), "requires", null, 0, -1, Service.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getService_Fail(), this.getFailMode(), "fail", "open", 0, 1, Service.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getService_Limits(), this.getLimits(), null, "limits", null, 0, 1, Service.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getService_Volumes(), this.getVolume(), null, "volumes", null, 0, -1, Service.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getService_Files(), this.getFileEntry(), null, "files", null, 0, -1, Service.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getService_Container(), this.getPlacement(), "container", "none", 0, 1, Service.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(limitsEClass, Limits.class, "Limits", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLimits_Memory(), this.getSize(), "memory", null, 0, 1, Limits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLimits_Cpu(), this.getPercentage(), "cpu", null, 0, 1, Limits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLimits_Tasks(), ecorePackage.getEInt(), "tasks", null, 0, 1, Limits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(volumeEClass, Volume.class, "Volume", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVolume_Name(), this.getName_(), "name", null, 1, 1, Volume.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVolume_Path(), this.getText(), "path", null, 1, 1, Volume.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVolume_Partition(), this.getName_(), "partition", null, 0, 1, Volume.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVolume_Size(), this.getSize(), "size", null, 0, 1, Volume.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(diskEClass, Disk.class, "Disk", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDisk_Name(), this.getName_(), "name", null, 1, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDisk_Match(), this.getDiskMatch(), null, "match", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisk_Required(), ecorePackage.getEBoolean(), "required", "true", 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisk_Initialise(), this.getInitialisation(), "initialise", "ask", 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDisk_Partitions(), this.getPartition(), null, "partitions", null, 0, -1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(diskMatchEClass, DiskMatch.class, "DiskMatch", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDiskMatch_Serial(), this.getText(), "serial", null, 0, 1, DiskMatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskMatch_Model(), this.getText(), "model", null, 0, 1, DiskMatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskMatch_Bus(), this.getText(), "bus", null, 0, 1, DiskMatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskMatch_Minimum(), this.getSize(), "minimum", null, 0, 1, DiskMatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskMatch_Maximum(), this.getSize(), "maximum", null, 0, 1, DiskMatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskMatch_Order(), ecorePackage.getEInt(), "order", null, 0, 1, DiskMatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(partitionEClass, Partition.class, "Partition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPartition_Name(), this.getName_(), "name", null, 1, 1, Partition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPartition_Size(), this.getSize(), "size", null, 0, 1, Partition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPartition_Filesystem(), this.getFileSystem(), "filesystem", "ext4", 0, 1, Partition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPartition_Mount(), this.getText(), "mount", null, 0, 1, Partition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPartition_Options(), this.getText(), "options", null, 0, -1, Partition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPartition_Encryption(), this.getDiskEncryption(), null, "encryption", null, 0, 1, Partition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(encryptionEClass, Encryption.class, "Encryption", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEncryption_Cipher(), this.getCipher(), "cipher", "aes-xts", 0, 1, Encryption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEncryption_KeyBits(), ecorePackage.getEInt(), "keyBits", "256", 0, 1, Encryption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEncryption_KeyDerivation(), this.getKeyDerivation(), null, "keyDerivation", null, 0, 1, Encryption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEncryption_Holder(), this.getKeyHolder(), "holder", null, 0, 1, Encryption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEncryption_Unlock(), this.getUnlockMethod(), "unlock", null, 0, -1, Encryption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(diskEncryptionEClass, DiskEncryption.class, "DiskEncryption", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(keyDerivationEClass, KeyDerivation.class, "KeyDerivation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getKeyDerivation_Function(), this.getDerivationFunction(), "function", "argon2id", 0, 1, KeyDerivation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKeyDerivation_Memory(), this.getSize(), "memory", null, 0, 1, KeyDerivation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKeyDerivation_Iterations(), ecorePackage.getEInt(), "iterations", null, 0, 1, KeyDerivation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKeyDerivation_Parallelism(), ecorePackage.getEInt(), "parallelism", null, 0, 1, KeyDerivation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKeyDerivation_Time(), this.getDuration(), "time", null, 0, 1, KeyDerivation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(protectionEClass, Protection.class, "Protection", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getProtection_ContainerA(), this.getProtectedContainer(), null, "containerA", null, 0, 1, Protection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProtection_ContainerB(), this.getProtectedContainer(), null, "containerB", null, 0, 1, Protection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProtection_State(), this.getStatePlace(), "state", "none", 0, 1, Protection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProtection_Depot(), this.getKeyDepot(), null, "depot", null, 0, 1, Protection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(keyDepotEClass, KeyDepot.class, "KeyDepot", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getKeyDepot_Address(), this.getText(), "address", null, 1, 1, KeyDepot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKeyDepot_Authority(), this.getText(), "authority", null, 1, 1, KeyDepot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKeyDepot_Network(), this.getText(), "network", "dhcp", 0, 1, KeyDepot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKeyDepot_Gateway(), this.getText(), "gateway", null, 0, 1, KeyDepot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKeyDepot_NameServer(), this.getText(), "nameServer", null, 0, 1, KeyDepot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(protectedContainerEClass, ProtectedContainer.class, "ProtectedContainer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProtectedContainer_Size(), this.getSize(), "size", null, 0, 1, ProtectedContainer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProtectedContainer_Delivery(), this.getDelivery(), "delivery", "delivered", 0, 1, ProtectedContainer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(trustEClass, Trust.class, "Trust", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTrust_Keyring(), this.getText(), "keyring", null, 1, 1, Trust.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(bootEClass, Boot.class, "Boot", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBoot_Source(), this.getBootSource(), "source", "disk", 0, 1, Boot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBoot_Depot(), this.getText(), "depot", null, 0, 1, Boot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBoot_Residence(), this.getResidence(), "residence", "ram", 0, 1, Boot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBoot_OnRefusal(), this.getRefusal(), "onRefusal", "poweroff", 0, 1, Boot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBoot_CommandLine(), this.getText(), "commandLine", null, 0, -1, Boot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBoot_Console(), this.getConsole(), "console", "ttyS0,115200", 0, 1, Boot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(guestEClass, Guest.class, "Guest", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGuest_Name(), this.getName_(), "name", null, 1, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_Title(), this.getTitle(), "title", null, 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_Image(), this.getText(), "image", null, 1, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_Memory(), this.getSize(), "memory", null, 1, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_Cpus(), ecorePackage.getEInt(), "cpus", "1", 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_Firmware(), this.getGuestFirmware(), "firmware", "uefi", 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_Interfaces(), this.getInterfaceName(), "interfaces", null, 0, -1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_Devices(), this.getText(), "devices", null, 0, -1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_Start(), this.getStartMode(), "start", "auto", 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_Container(), this.getPlacement(), "container", "none", 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(clusterEClass, Cluster.class, "Cluster", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCluster_Name(), this.getName_(), "name", null, 1, 1, Cluster.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCluster_Join(), this.getText(), "join", null, 0, 1, Cluster.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCluster_Roles(), this.getClusterRole(), null, "roles", null, 0, -1, Cluster.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(clusterRoleEClass, ClusterRole.class, "ClusterRole", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getClusterRole_Name(), this.getName_(), "name", null, 1, 1, ClusterRole.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClusterRole_Services(), this.getName_(), "services", null, 0, -1, ClusterRole.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClusterRole_Minimum(), ecorePackage.getEInt(), "minimum", "1", 0, 1, ClusterRole.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClusterRole_Maximum(), ecorePackage.getEInt(), "maximum", null, 0, 1, ClusterRole.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(targetEClass, Target.class, "Target", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTarget_Format(), this.getTargetFormat(), "format", null, 1, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTarget_Name(), this.getText(), "name", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTarget_Size(), this.getSize(), "size", null, 0, 1, Target.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(debconfTypeEEnum, DebconfType.class, "DebconfType");
		addEEnumLiteral(debconfTypeEEnum, DebconfType.STRING);
		addEEnumLiteral(debconfTypeEEnum, DebconfType.BOOLEAN);
		addEEnumLiteral(debconfTypeEEnum, DebconfType.SELECT);
		addEEnumLiteral(debconfTypeEEnum, DebconfType.MULTISELECT);
		addEEnumLiteral(debconfTypeEEnum, DebconfType.TEXT);
		addEEnumLiteral(debconfTypeEEnum, DebconfType.PASSWORD);
		addEEnumLiteral(debconfTypeEEnum, DebconfType.NOTE);

		initEEnum(editionKindEEnum, EditionKind.class, "EditionKind");
		addEEnumLiteral(editionKindEEnum, EditionKind.HOME);
		addEEnumLiteral(editionKindEEnum, EditionKind.OFFICE);
		addEEnumLiteral(editionKindEEnum, EditionKind.ROUTER);
		addEEnumLiteral(editionKindEEnum, EditionKind.KMS);
		addEEnumLiteral(editionKindEEnum, EditionKind.CUSTOM);

		initEEnum(distributionEEnum, Distribution.class, "Distribution");
		addEEnumLiteral(distributionEEnum, Distribution.DEBIAN);

		initEEnum(architectureEEnum, Architecture.class, "Architecture");
		addEEnumLiteral(architectureEEnum, Architecture.AMD64);
		addEEnumLiteral(architectureEEnum, Architecture.ARM64);

		initEEnum(startModeEEnum, StartMode.class, "StartMode");
		addEEnumLiteral(startModeEEnum, StartMode.AUTO);
		addEEnumLiteral(startModeEEnum, StartMode.MANUAL);

		initEEnum(failModeEEnum, FailMode.class, "FailMode");
		addEEnumLiteral(failModeEEnum, FailMode.OPEN);
		addEEnumLiteral(failModeEEnum, FailMode.CLOSED);

		initEEnum(placementEEnum, Placement.class, "Placement");
		addEEnumLiteral(placementEEnum, Placement.NONE);
		addEEnumLiteral(placementEEnum, Placement.A);
		addEEnumLiteral(placementEEnum, Placement.B);

		initEEnum(hardwareProfileEEnum, HardwareProfile.class, "HardwareProfile");
		addEEnumLiteral(hardwareProfileEEnum, HardwareProfile.VM);
		addEEnumLiteral(hardwareProfileEEnum, HardwareProfile.PC);

		initEEnum(fileSystemEEnum, FileSystem.class, "FileSystem");
		addEEnumLiteral(fileSystemEEnum, FileSystem.EXT4);
		addEEnumLiteral(fileSystemEEnum, FileSystem.XFS);
		addEEnumLiteral(fileSystemEEnum, FileSystem.BTRFS);
		addEEnumLiteral(fileSystemEEnum, FileSystem.VFAT);
		addEEnumLiteral(fileSystemEEnum, FileSystem.SWAP);
		addEEnumLiteral(fileSystemEEnum, FileSystem.NONE);

		initEEnum(initialisationEEnum, Initialisation.class, "Initialisation");
		addEEnumLiteral(initialisationEEnum, Initialisation.ASK);
		addEEnumLiteral(initialisationEEnum, Initialisation.BLANK);
		addEEnumLiteral(initialisationEEnum, Initialisation.NEVER);

		initEEnum(cipherEEnum, Cipher.class, "Cipher");
		addEEnumLiteral(cipherEEnum, Cipher.AES_XTS);
		addEEnumLiteral(cipherEEnum, Cipher.SERPENT_XTS);
		addEEnumLiteral(cipherEEnum, Cipher.TWOFISH_XTS);

		initEEnum(derivationFunctionEEnum, DerivationFunction.class, "DerivationFunction");
		addEEnumLiteral(derivationFunctionEEnum, DerivationFunction.ARGON2ID);
		addEEnumLiteral(derivationFunctionEEnum, DerivationFunction.PBKDF2);

		initEEnum(keyHolderEEnum, KeyHolder.class, "KeyHolder");
		addEEnumLiteral(keyHolderEEnum, KeyHolder.VENDOR);
		addEEnumLiteral(keyHolderEEnum, KeyHolder.CLIENT);

		initEEnum(unlockMethodEEnum, UnlockMethod.class, "UnlockMethod");
		addEEnumLiteral(unlockMethodEEnum, UnlockMethod.PASSPHRASE);
		addEEnumLiteral(unlockMethodEEnum, UnlockMethod.KEYFILE);
		addEEnumLiteral(unlockMethodEEnum, UnlockMethod.TPM);
		addEEnumLiteral(unlockMethodEEnum, UnlockMethod.DEPOT);

		initEEnum(deliveryEEnum, Delivery.class, "Delivery");
		addEEnumLiteral(deliveryEEnum, Delivery.DELIVERED);
		addEEnumLiteral(deliveryEEnum, Delivery.DEVICE);

		initEEnum(statePlaceEEnum, StatePlace.class, "StatePlace");
		addEEnumLiteral(statePlaceEEnum, StatePlace.NONE);
		addEEnumLiteral(statePlaceEEnum, StatePlace.PARTITION);

		initEEnum(bootSourceEEnum, BootSource.class, "BootSource");
		addEEnumLiteral(bootSourceEEnum, BootSource.DISK);
		addEEnumLiteral(bootSourceEEnum, BootSource.DEPOT);
		addEEnumLiteral(bootSourceEEnum, BootSource.NETWORK);

		initEEnum(residenceEEnum, Residence.class, "Residence");
		addEEnumLiteral(residenceEEnum, Residence.RAM);
		addEEnumLiteral(residenceEEnum, Residence.MAPPED);

		initEEnum(refusalEEnum, Refusal.class, "Refusal");
		addEEnumLiteral(refusalEEnum, Refusal.POWEROFF);
		addEEnumLiteral(refusalEEnum, Refusal.WAIT);

		initEEnum(guestFirmwareEEnum, GuestFirmware.class, "GuestFirmware");
		addEEnumLiteral(guestFirmwareEEnum, GuestFirmware.UEFI);
		addEEnumLiteral(guestFirmwareEEnum, GuestFirmware.BIOS);

		initEEnum(targetFormatEEnum, TargetFormat.class, "TargetFormat");
		addEEnumLiteral(targetFormatEEnum, TargetFormat.RAW);
		addEEnumLiteral(targetFormatEEnum, TargetFormat.QCOW2);
		addEEnumLiteral(targetFormatEEnum, TargetFormat.VDI);
		addEEnumLiteral(targetFormatEEnum, TargetFormat.VMDK);
		addEEnumLiteral(targetFormatEEnum, TargetFormat.OVA);
		addEEnumLiteral(targetFormatEEnum, TargetFormat.ISO);
		addEEnumLiteral(targetFormatEEnum, TargetFormat.EFI);
		addEEnumLiteral(targetFormatEEnum, TargetFormat.DEPOT);
		addEEnumLiteral(targetFormatEEnum, TargetFormat.OCI);

		// Initialize data types
		initEDataType(nameEDataType, String.class, "Name", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(textEDataType, String.class, "Text", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(titleEDataType, String.class, "Title", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(fullNameEDataType, String.class, "FullName", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(lineEDataType, String.class, "Line", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(sha256EDataType, String.class, "Sha256", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(programPathEDataType, String.class, "ProgramPath", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(timeZoneEDataType, String.class, "TimeZone", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(localeNameEDataType, String.class, "LocaleName", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(suiteNameEDataType, String.class, "SuiteName", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(componentNameEDataType, String.class, "ComponentName", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(consoleEDataType, String.class, "Console", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(packageRequestEDataType, String.class, "PackageRequest", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(packageNameEDataType, String.class, "PackageName", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(versionEDataType, String.class, "Version", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(questionNameEDataType, String.class, "QuestionName", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(userNameEDataType, String.class, "UserName", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(interfaceNameEDataType, String.class, "InterfaceName", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(cardEDataType, String.class, "Card", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(sizeEDataType, Size.class, "Size", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(durationEDataType, Span.class, "Duration", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(portEDataType, Port.class, "Port", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(fileModeEDataType, FileMode.class, "FileMode", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(percentageEDataType, Percentage.class, "Percentage", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
		// urn:xter:edition
		createUrnxtereditionAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "documentation", "What an edition is made of. Generated from model/edition.ecore; the keys of the file format, its units, choices and defaults all stand there."
		   });
		addAnnotation
		  (nameEDataType,
		   source,
		   new String[] {
			   "documentation", "A short name that other parts of the edition may refer to."
		   });
		addAnnotation
		  (textEDataType,
		   source,
		   new String[] {
			   "documentation", "Free text on one line or several."
		   });
		addAnnotation
		  (titleEDataType,
		   source,
		   new String[] {
			   "documentation", "Words for people on one line."
		   });
		addAnnotation
		  (fullNameEDataType,
		   source,
		   new String[] {
			   "documentation", "The name of a person as the list of users holds it (passwd(5))."
		   });
		addAnnotation
		  (lineEDataType,
		   source,
		   new String[] {
			   "documentation", "Text on one line."
		   });
		addAnnotation
		  (sha256EDataType,
		   source,
		   new String[] {
			   "documentation", "The SHA-256 of a file."
		   });
		addAnnotation
		  (programPathEDataType,
		   source,
		   new String[] {
			   "documentation", "An absolute path of plain characters."
		   });
		addAnnotation
		  (timeZoneEDataType,
		   source,
		   new String[] {
			   "documentation", "A name of the IANA time zone database."
		   });
		addAnnotation
		  (localeNameEDataType,
		   source,
		   new String[] {
			   "documentation", "A name of a locale."
		   });
		addAnnotation
		  (suiteNameEDataType,
		   source,
		   new String[] {
			   "documentation", "The name of a suite of an archive."
		   });
		addAnnotation
		  (componentNameEDataType,
		   source,
		   new String[] {
			   "documentation", "The name of a component of an archive."
		   });
		addAnnotation
		  (consoleEDataType,
		   source,
		   new String[] {
			   "documentation", "A serial console with its speed, or none."
		   });
		addAnnotation
		  (packageRequestEDataType,
		   source,
		   new String[] {
			   "documentation", "A Debian package to install: its name, optionally with =VERSION or /SUITE."
		   });
		addAnnotation
		  (packageNameEDataType,
		   source,
		   new String[] {
			   "documentation", "The name of a Debian package (Debian Policy, section 5.6.1)."
		   });
		addAnnotation
		  (versionEDataType,
		   source,
		   new String[] {
			   "documentation", "A version as text: 1.10 is not 1.1."
		   });
		addAnnotation
		  (questionNameEDataType,
		   source,
		   new String[] {
			   "documentation", "The name of a debconf question."
		   });
		addAnnotation
		  (userNameEDataType,
		   source,
		   new String[] {
			   "documentation", "The name of a user or group of the system."
		   });
		addAnnotation
		  (interfaceNameEDataType,
		   source,
		   new String[] {
			   "documentation", "The name of a network interface, at most 15 characters as Linux demands."
		   });
		addAnnotation
		  (cardEDataType,
		   source,
		   new String[] {
			   "documentation", "A network card: a number counted from 1 in the order of the buses, a hardware address or a bus path."
		   });
		addAnnotation
		  (sizeEDataType,
		   source,
		   new String[] {
			   "documentation", "An amount of bytes with its binary unit, such as 512 MiB; units are B, KiB, MiB, GiB and TiB. A decimal fraction is taken when it gives whole bytes.",
			   "create", "return it == null ? null : org.xter.model.unit.Size.parse(it);",
			   "convert", "return it == null ? null : it.toString();"
		   });
		addAnnotation
		  (durationEDataType,
		   source,
		   new String[] {
			   "documentation", "A length of time with its unit, such as 90 s; units are ms, s, min, h and d.",
			   "create", "return it == null ? null : org.xter.model.unit.Span.parse(it);",
			   "convert", "return it == null ? null : it.toString();"
		   });
		addAnnotation
		  (portEDataType,
		   source,
		   new String[] {
			   "documentation", "One network port or a range of them with its protocol, such as 53/udp or 49152-65535/udp.",
			   "create", "return it == null ? null : org.xter.model.unit.Port.parse(it);",
			   "convert", "return it == null ? null : it.toString();"
		   });
		addAnnotation
		  (fileModeEDataType,
		   source,
		   new String[] {
			   "documentation", "Permission bits in octal, such as 0644.",
			   "create", "return it == null ? null : org.xter.model.unit.FileMode.parse(it);",
			   "convert", "return it == null ? null : it.toString();"
		   });
		addAnnotation
		  (percentageEDataType,
		   source,
		   new String[] {
			   "documentation", "A share of one processor, such as 50%; two processors are 200%.",
			   "create", "return it == null ? null : org.xter.model.unit.Percentage.parse(it);",
			   "convert", "return it == null ? null : it.toString();"
		   });
		addAnnotation
		  (debconfTypeEEnum,
		   source,
		   new String[] {
			   "documentation", "The type of a question of a package (debconf-set-selections(1))."
		   });
		addAnnotation
		  (debconfTypeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Any text on one line"
		   });
		addAnnotation
		  (debconfTypeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "true or false"
		   });
		addAnnotation
		  (debconfTypeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "One of the choices of the question"
		   });
		addAnnotation
		  (debconfTypeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Some of the choices, separated by commas"
		   });
		addAnnotation
		  (debconfTypeEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Any text"
		   });
		addAnnotation
		  (debconfTypeEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "A secret; it stands readable in the edition"
		   });
		addAnnotation
		  (debconfTypeEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "Something to be read"
		   });
		addAnnotation
		  (editionKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What an edition is for."
		   });
		addAnnotation
		  (editionKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "A home guard: object detection on cameras, a journal, notices"
		   });
		addAnnotation
		  (editionKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "An office server"
		   });
		addAnnotation
		  (editionKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "A router and filter for a local network"
		   });
		addAnnotation
		  (editionKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "A media server"
		   });
		addAnnotation
		  (editionKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Anything else"
		   });
		addAnnotation
		  (distributionEEnum,
		   source,
		   new String[] {
			   "documentation", "The Linux distribution an edition is made from."
		   });
		addAnnotation
		  (distributionEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Debian"
		   });
		addAnnotation
		  (architectureEEnum,
		   source,
		   new String[] {
			   "documentation", "The processor architecture of the machine."
		   });
		addAnnotation
		  (architectureEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "64-bit x86"
		   });
		addAnnotation
		  (architectureEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "64-bit ARM"
		   });
		addAnnotation
		  (startModeEEnum,
		   source,
		   new String[] {
			   "documentation", "Who starts a service."
		   });
		addAnnotation
		  (startModeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Started with the system"
		   });
		addAnnotation
		  (startModeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Started by the client in the admin panel"
		   });
		addAnnotation
		  (failModeEEnum,
		   source,
		   new String[] {
			   "documentation", "What happens to others while a service does not run."
		   });
		addAnnotation
		  (failModeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Others go on without it"
		   });
		addAnnotation
		  (failModeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "What it guards is blocked"
		   });
		addAnnotation
		  (placementEEnum,
		   source,
		   new String[] {
			   "documentation", "Where a part of the edition lies."
		   });
		addAnnotation
		  (placementEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "In a plain layer: verified, readable by anybody"
		   });
		addAnnotation
		  (placementEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "In container A, under the vendor\'s key"
		   });
		addAnnotation
		  (placementEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "In container B, under the client\'s key as well"
		   });
		addAnnotation
		  (hardwareProfileEEnum,
		   source,
		   new String[] {
			   "documentation", "The kind of machine."
		   });
		addAnnotation
		  (hardwareProfileEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "A virtual machine: cloud kernel, virtio devices"
		   });
		addAnnotation
		  (hardwareProfileEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "A real machine: generic kernel, firmware by choice"
		   });
		addAnnotation
		  (fileSystemEEnum,
		   source,
		   new String[] {
			   "documentation", "What a partition holds."
		   });
		addAnnotation
		  (fileSystemEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "ext4"
		   });
		addAnnotation
		  (fileSystemEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "XFS"
		   });
		addAnnotation
		  (fileSystemEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Btrfs"
		   });
		addAnnotation
		  (fileSystemEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "FAT"
		   });
		addAnnotation
		  (fileSystemEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Swap space"
		   });
		addAnnotation
		  (fileSystemEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Nothing the edition mounts"
		   });
		addAnnotation
		  (initialisationEEnum,
		   source,
		   new String[] {
			   "documentation", "When a client\'s disk may be formatted."
		   });
		addAnnotation
		  (initialisationEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "After the client agreed in the admin panel"
		   });
		addAnnotation
		  (initialisationEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "When it holds no known content"
		   });
		addAnnotation
		  (initialisationEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Never; the client prepares it"
		   });
		addAnnotation
		  (cipherEEnum,
		   source,
		   new String[] {
			   "documentation", "The cipher of an encrypted container."
		   });
		addAnnotation
		  (cipherEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "AES in XTS mode"
		   });
		addAnnotation
		  (cipherEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Serpent in XTS mode"
		   });
		addAnnotation
		  (cipherEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Twofish in XTS mode"
		   });
		addAnnotation
		  (derivationFunctionEEnum,
		   source,
		   new String[] {
			   "documentation", "The function that makes a key out of a passphrase."
		   });
		addAnnotation
		  (derivationFunctionEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Argon2id (RFC 9106)"
		   });
		addAnnotation
		  (derivationFunctionEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "PBKDF2 (RFC 8018)"
		   });
		addAnnotation
		  (keyHolderEEnum,
		   source,
		   new String[] {
			   "documentation", "Who holds a key."
		   });
		addAnnotation
		  (keyHolderEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "The vendor of the edition"
		   });
		addAnnotation
		  (keyHolderEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "The owner of the machine"
		   });
		addAnnotation
		  (unlockMethodEEnum,
		   source,
		   new String[] {
			   "documentation", "How a container is opened."
		   });
		addAnnotation
		  (unlockMethodEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Typed at the console or in the admin panel"
		   });
		addAnnotation
		  (unlockMethodEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "A file on a removable medium"
		   });
		addAnnotation
		  (unlockMethodEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Sealed to the machine\'s TPM"
		   });
		addAnnotation
		  (unlockMethodEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Released by the vendor\'s depot"
		   });
		addAnnotation
		  (deliveryEEnum,
		   source,
		   new String[] {
			   "documentation", "Where the content of a container comes from."
		   });
		addAnnotation
		  (deliveryEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "It is made in the export"
		   });
		addAnnotation
		  (deliveryEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "It is created empty on the machine at the first unlock"
		   });
		addAnnotation
		  (statePlaceEEnum,
		   source,
		   new String[] {
			   "documentation", "Where a machine keeps what outlives a start."
		   });
		addAnnotation
		  (statePlaceEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Nowhere: each start is that of a new machine, and the passphrase of container B cannot be changed"
		   });
		addAnnotation
		  (statePlaceEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "On a partition with the name xter-state, which the client makes on any disk and the machine encrypts as container A"
		   });
		addAnnotation
		  (bootSourceEEnum,
		   source,
		   new String[] {
			   "documentation", "Where the system\'s layers come from."
		   });
		addAnnotation
		  (bootSourceEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "The boot medium"
		   });
		addAnnotation
		  (bootSourceEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "A depot, over HTTPS"
		   });
		addAnnotation
		  (bootSourceEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "The server that started the machine"
		   });
		addAnnotation
		  (residenceEEnum,
		   source,
		   new String[] {
			   "documentation", "Where the layers lie while the system runs."
		   });
		addAnnotation
		  (residenceEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Copied to RAM and verified there"
		   });
		addAnnotation
		  (residenceEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "On the medium, verified block by block as they are read"
		   });
		addAnnotation
		  (refusalEEnum,
		   source,
		   new String[] {
			   "documentation", "What the machine does when a check fails."
		   });
		addAnnotation
		  (refusalEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "It shows the reason and powers off"
		   });
		addAnnotation
		  (refusalEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "It shows the reason and waits"
		   });
		addAnnotation
		  (guestFirmwareEEnum,
		   source,
		   new String[] {
			   "documentation", "How a guest starts."
		   });
		addAnnotation
		  (guestFirmwareEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "UEFI"
		   });
		addAnnotation
		  (guestFirmwareEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "PC BIOS"
		   });
		addAnnotation
		  (targetFormatEEnum,
		   source,
		   new String[] {
			   "documentation", "The format of an exported artifact."
		   });
		addAnnotation
		  (targetFormatEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "A disk image, byte for byte"
		   });
		addAnnotation
		  (targetFormatEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "A disk image for QEMU"
		   });
		addAnnotation
		  (targetFormatEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "A disk image for VirtualBox"
		   });
		addAnnotation
		  (targetFormatEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "A disk image for VMware"
		   });
		addAnnotation
		  (targetFormatEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "A virtual appliance"
		   });
		addAnnotation
		  (targetFormatEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "An ISO 9660 image that starts under UEFI"
		   });
		addAnnotation
		  (targetFormatEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "The loader alone: kernel.efi"
		   });
		addAnnotation
		  (targetFormatEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "documentation", "A folder to be served over HTTPS"
		   });
		addAnnotation
		  (targetFormatEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "documentation", "An OCI image layout"
		   });
		addAnnotation
		  (editionEClass,
		   source,
		   new String[] {
			   "documentation", "An edition: one complete, pre-configured system and how it is made."
		   });
		addAnnotation
		  (getEdition_Format(),
		   source,
		   new String[] {
			   "documentation", "The version of this file format; the present one is 1."
		   });
		addAnnotation
		  (getEdition_Identity(),
		   source,
		   new String[] {
			   "documentation", "What the edition is called and who makes it."
		   });
		addAnnotation
		  (getEdition_Base(),
		   source,
		   new String[] {
			   "documentation", "The distribution the edition is made from."
		   });
		addAnnotation
		  (getEdition_Hardware(),
		   source,
		   new String[] {
			   "documentation", "The machine the edition is made for."
		   });
		addAnnotation
		  (getEdition_System(),
		   source,
		   new String[] {
			   "documentation", "What belongs to the system as a whole, outside of any service."
		   });
		addAnnotation
		  (getEdition_Network(),
		   source,
		   new String[] {
			   "documentation", "The names and addresses of the machine."
		   });
		addAnnotation
		  (getEdition_Groups(),
		   source,
		   new String[] {
			   "documentation", "Sets of packages that are installed, sized and shown together."
		   });
		addAnnotation
		  (getEdition_Services(),
		   source,
		   new String[] {
			   "documentation", "What the machine is there for; each runs from its own verified layer."
		   });
		addAnnotation
		  (getEdition_Disks(),
		   source,
		   new String[] {
			   "documentation", "The client\'s data disks. The boot medium is implied and never listed."
		   });
		addAnnotation
		  (getEdition_Protection(),
		   source,
		   new String[] {
			   "documentation", "The two nested encrypted containers; left out when nothing in the edition is secret."
		   });
		addAnnotation
		  (getEdition_Trust(),
		   source,
		   new String[] {
			   "documentation", "The keys the edition is signed with; without it the image is an unsigned development image."
		   });
		addAnnotation
		  (getEdition_Boot(),
		   source,
		   new String[] {
			   "documentation", "How the machine starts."
		   });
		addAnnotation
		  (getEdition_Guests(),
		   source,
		   new String[] {
			   "documentation", "Virtual machines that run inside the edition, in QEMU."
		   });
		addAnnotation
		  (getEdition_Cluster(),
		   source,
		   new String[] {
			   "documentation", "The part the machine plays among others of its kind."
		   });
		addAnnotation
		  (getEdition_Targets(),
		   source,
		   new String[] {
			   "documentation", "What an export makes; a raw disk image when left out."
		   });
		addAnnotation
		  (identityEClass,
		   source,
		   new String[] {
			   "documentation", "What an edition is called and who makes it."
		   });
		addAnnotation
		  (getIdentity_Name(),
		   source,
		   new String[] {
			   "documentation", "The short name; files made from the edition begin with it."
		   });
		addAnnotation
		  (getIdentity_Title(),
		   source,
		   new String[] {
			   "documentation", "The name shown to people."
		   });
		addAnnotation
		  (getIdentity_Kind(),
		   source,
		   new String[] {
			   "documentation", "What the edition is for."
		   });
		addAnnotation
		  (getIdentity_Version(),
		   source,
		   new String[] {
			   "documentation", "The version of the edition; it is text."
		   });
		addAnnotation
		  (getIdentity_Vendor(),
		   source,
		   new String[] {
			   "documentation", "Who makes the edition."
		   });
		addAnnotation
		  (getIdentity_Product(),
		   source,
		   new String[] {
			   "documentation", "The product id, a UUID; the machine\'s provisioned id must match it."
		   });
		addAnnotation
		  (getIdentity_Epoch(),
		   source,
		   new String[] {
			   "documentation", "The security epoch; raised when older releases must not start any more."
		   });
		addAnnotation
		  (getIdentity_Description(),
		   source,
		   new String[] {
			   "documentation", "What the edition does, for people."
		   });
		addAnnotation
		  (getIdentity_DerivedFrom(),
		   source,
		   new String[] {
			   "documentation", "The edition this one was made from."
		   });
		addAnnotation
		  (derivationEClass,
		   source,
		   new String[] {
			   "documentation", "Which state of which edition another one was made from; written when it is derived."
		   });
		addAnnotation
		  (getDerivation_Name(),
		   source,
		   new String[] {
			   "documentation", "The name of that edition."
		   });
		addAnnotation
		  (getDerivation_Version(),
		   source,
		   new String[] {
			   "documentation", "The version of that edition."
		   });
		addAnnotation
		  (getDerivation_Digest(),
		   source,
		   new String[] {
			   "documentation", "The SHA-256 of its file at that time, so that its exact state can be found again."
		   });
		addAnnotation
		  (baseEClass,
		   source,
		   new String[] {
			   "documentation", "The distribution an edition is made from."
		   });
		addAnnotation
		  (getBase_Distribution(),
		   source,
		   new String[] {
			   "documentation", "The distribution."
		   });
		addAnnotation
		  (getBase_Suite(),
		   source,
		   new String[] {
			   "documentation", "The suite (release) of the distribution, such as bookworm."
		   });
		addAnnotation
		  (getBase_Architecture(),
		   source,
		   new String[] {
			   "documentation", "The architecture of the packages."
		   });
		addAnnotation
		  (getBase_Snapshot(),
		   source,
		   new String[] {
			   "documentation", "The day whose state of the archive is used, such as 2026-11-15. The lock file pins exact versions anyway."
		   });
		addAnnotation
		  (getBase_Repositories(),
		   source,
		   new String[] {
			   "documentation", "Where packages come from; the distribution\'s own archive with component main when left out."
		   });
		addAnnotation
		  (repositoryEClass,
		   source,
		   new String[] {
			   "documentation", "A Debian archive packages come from."
		   });
		addAnnotation
		  (getRepository_Id(),
		   source,
		   new String[] {
			   "documentation", "The name of the repository in lock file, reports and preferences."
		   });
		addAnnotation
		  (getRepository_Addresses(),
		   source,
		   new String[] {
			   "documentation", "The addresses of the archive (http, https or file), tried in order. When left out, the host\'s own package sources are used if they serve the same distribution, else the preferences\'."
		   });
		addAnnotation
		  (getRepository_Suites(),
		   source,
		   new String[] {
			   "documentation", "The suites to use; the suite of the base when left out."
		   });
		addAnnotation
		  (getRepository_Components(),
		   source,
		   new String[] {
			   "documentation", "The components to use; main when left out."
		   });
		addAnnotation
		  (getRepository_ArchiveKeys(),
		   source,
		   new String[] {
			   "documentation", "Files with the OpenPGP keys that sign the archive, relative to the edition; the distribution\'s own keys when left out."
		   });
		addAnnotation
		  (getRepository_Priority(),
		   source,
		   new String[] {
			   "documentation", "Which repository wins when several have a package, as the pin priority of apt preferences: the higher."
		   });
		addAnnotation
		  (hardwareEClass,
		   source,
		   new String[] {
			   "documentation", "The machine an edition is made for."
		   });
		addAnnotation
		  (getHardware_Profile(),
		   source,
		   new String[] {
			   "documentation", "The kind of machine; it chooses the kernel."
		   });
		addAnnotation
		  (getHardware_Memory(),
		   source,
		   new String[] {
			   "documentation", "The RAM the edition needs."
		   });
		addAnnotation
		  (getHardware_Cpus(),
		   source,
		   new String[] {
			   "documentation", "How many processors the edition needs."
		   });
		addAnnotation
		  (getHardware_Firmware(),
		   source,
		   new String[] {
			   "documentation", "Firmware packages to include; only real machines need them."
		   });
		addAnnotation
		  (memoryEClass,
		   source,
		   new String[] {
			   "documentation", "How much RAM an edition needs."
		   });
		addAnnotation
		  (getMemory_Minimum(),
		   source,
		   new String[] {
			   "documentation", "The least the edition starts with."
		   });
		addAnnotation
		  (getMemory_Recommended(),
		   source,
		   new String[] {
			   "documentation", "What the edition works well with; the minimum when left out."
		   });
		addAnnotation
		  (operatingSystemEClass,
		   source,
		   new String[] {
			   "documentation", "What belongs to the system as a whole."
		   });
		addAnnotation
		  (getOperatingSystem_Packages(),
		   source,
		   new String[] {
			   "documentation", "Packages to install beside those of the services."
		   });
		addAnnotation
		  (getOperatingSystem_Recommends(),
		   source,
		   new String[] {
			   "documentation", "Whether packages that others recommend are installed too."
		   });
		addAnnotation
		  (getOperatingSystem_Excluded(),
		   source,
		   new String[] {
			   "documentation", "Packages that must not be installed, whoever asks for them."
		   });
		addAnnotation
		  (getOperatingSystem_Debconf(),
		   source,
		   new String[] {
			   "documentation", "Answers to the questions packages ask when they are configured."
		   });
		addAnnotation
		  (getOperatingSystem_Users(),
		   source,
		   new String[] {
			   "documentation", "Users beside those the packages create."
		   });
		addAnnotation
		  (getOperatingSystem_Files(),
		   source,
		   new String[] {
			   "documentation", "Files the edition adds or replaces."
		   });
		addAnnotation
		  (getOperatingSystem_TimeZone(),
		   source,
		   new String[] {
			   "documentation", "The time zone, such as Europe/Berlin."
		   });
		addAnnotation
		  (getOperatingSystem_Locale(),
		   source,
		   new String[] {
			   "documentation", "The locale of the system."
		   });
		addAnnotation
		  (debconfAnswerEClass,
		   source,
		   new String[] {
			   "documentation", "The answer to a question of a package."
		   });
		addAnnotation
		  (getDebconfAnswer_PackageName(),
		   source,
		   new String[] {
			   "documentation", "The package that asks."
		   });
		addAnnotation
		  (getDebconfAnswer_Question(),
		   source,
		   new String[] {
			   "documentation", "The name of the question, such as tzdata/Areas."
		   });
		addAnnotation
		  (getDebconfAnswer_Type(),
		   source,
		   new String[] {
			   "documentation", "The type of the question."
		   });
		addAnnotation
		  (getDebconfAnswer_Value(),
		   source,
		   new String[] {
			   "documentation", "The answer."
		   });
		addAnnotation
		  (userEClass,
		   source,
		   new String[] {
			   "documentation", "A user of the system."
		   });
		addAnnotation
		  (getUser_Name(),
		   source,
		   new String[] {
			   "documentation", "The name to log in with."
		   });
		addAnnotation
		  (getUser_Title(),
		   source,
		   new String[] {
			   "documentation", "The full name."
		   });
		addAnnotation
		  (getUser_Groups(),
		   source,
		   new String[] {
			   "documentation", "Groups the user belongs to beside its own."
		   });
		addAnnotation
		  (getUser_Password(),
		   source,
		   new String[] {
			   "documentation", "generated (made at each start and shown on the console), none (no login by password), or a crypt hash as xter passwd prints it."
		   });
		addAnnotation
		  (getUser_Shell(),
		   source,
		   new String[] {
			   "documentation", "The program that runs at login; /usr/sbin/nologin for a system user when left out."
		   });
		addAnnotation
		  (getUser_Home(),
		   source,
		   new String[] {
			   "documentation", "The home directory; /home/NAME when left out, /nonexistent for a system user."
		   });
		addAnnotation
		  (getUser_SshKeys(),
		   source,
		   new String[] {
			   "documentation", "Public keys that may log in, one line each."
		   });
		addAnnotation
		  (getUser_System(),
		   source,
		   new String[] {
			   "documentation", "Whether it is a user for a service and not for a person."
		   });
		addAnnotation
		  (getUser_Uid(),
		   source,
		   new String[] {
			   "documentation", "A fixed numeric id; chosen and kept in the lock file when left out."
		   });
		addAnnotation
		  (fileEntryEClass,
		   source,
		   new String[] {
			   "documentation", "A file the edition adds or replaces."
		   });
		addAnnotation
		  (getFileEntry_Path(),
		   source,
		   new String[] {
			   "documentation", "Where the file lies in the running system; absolute. For a folder, where its content goes; / puts it over the root."
		   });
		addAnnotation
		  (getFileEntry_From(),
		   source,
		   new String[] {
			   "documentation", "The file or folder to take it from, relative to the edition."
		   });
		addAnnotation
		  (getFileEntry_Content(),
		   source,
		   new String[] {
			   "documentation", "The text the file holds, for short files."
		   });
		addAnnotation
		  (getFileEntry_Link(),
		   source,
		   new String[] {
			   "documentation", "Where the path leads to, when it is a symbolic link."
		   });
		addAnnotation
		  (getFileEntry_Mode(),
		   source,
		   new String[] {
			   "documentation", "The permission bits; when left out 0644, or 0755 where the source is executable or a folder."
		   });
		addAnnotation
		  (getFileEntry_Owner(),
		   source,
		   new String[] {
			   "documentation", "The user who owns it."
		   });
		addAnnotation
		  (getFileEntry_Group(),
		   source,
		   new String[] {
			   "documentation", "The group that owns it."
		   });
		addAnnotation
		  (networkEClass,
		   source,
		   new String[] {
			   "documentation", "The names and addresses of the machine."
		   });
		addAnnotation
		  (getNetwork_Hostname(),
		   source,
		   new String[] {
			   "documentation", "The name of the machine; the name of the edition when left out."
		   });
		addAnnotation
		  (getNetwork_Interfaces(),
		   source,
		   new String[] {
			   "documentation", "The network interfaces; each is bound to a card and not to luck."
		   });
		addAnnotation
		  (getNetwork_Dns(),
		   source,
		   new String[] {
			   "documentation", "Addresses of name servers; those of DHCP when left out."
		   });
		addAnnotation
		  (networkInterfaceEClass,
		   source,
		   new String[] {
			   "documentation", "A network interface."
		   });
		addAnnotation
		  (getNetworkInterface_Name(),
		   source,
		   new String[] {
			   "documentation", "The name of the interface in the running system."
		   });
		addAnnotation
		  (getNetworkInterface_Card(),
		   source,
		   new String[] {
			   "documentation", "Which network card it is: its number counted from 1 in the order of the buses, its hardware address, or its bus path such as pci-0000:00:03.0."
		   });
		addAnnotation
		  (getNetworkInterface_Ipv4(),
		   source,
		   new String[] {
			   "documentation", "dhcp, none, or addresses with their prefix lengths such as 192.168.77.1/24; none when left out."
		   });
		addAnnotation
		  (getNetworkInterface_Ipv6(),
		   source,
		   new String[] {
			   "documentation", "auto (router advertisements), none, or addresses with their prefix lengths such as fd00:77::1/64; none when left out."
		   });
		addAnnotation
		  (getNetworkInterface_Gateway(),
		   source,
		   new String[] {
			   "documentation", "The address of the default router, when it is not given by DHCP or router advertisements."
		   });
		addAnnotation
		  (getNetworkInterface_Optional(),
		   source,
		   new String[] {
			   "documentation", "Whether the system is complete without the card."
		   });
		addAnnotation
		  (packageGroupEClass,
		   source,
		   new String[] {
			   "documentation", "A set of packages that are installed, sized and shown together."
		   });
		addAnnotation
		  (getPackageGroup_Name(),
		   source,
		   new String[] {
			   "documentation", "The name of the group."
		   });
		addAnnotation
		  (getPackageGroup_Title(),
		   source,
		   new String[] {
			   "documentation", "The name shown to people."
		   });
		addAnnotation
		  (getPackageGroup_Packages(),
		   source,
		   new String[] {
			   "documentation", "The packages of the group."
		   });
		addAnnotation
		  (serviceEClass,
		   source,
		   new String[] {
			   "documentation", "Something the machine is there for."
		   });
		addAnnotation
		  (getService_Name(),
		   source,
		   new String[] {
			   "documentation", "The name of the service."
		   });
		addAnnotation
		  (getService_Title(),
		   source,
		   new String[] {
			   "documentation", "The name shown to people."
		   });
		addAnnotation
		  (getService_Packages(),
		   source,
		   new String[] {
			   "documentation", "The packages the service is made of."
		   });
		addAnnotation
		  (getService_Recommends(),
		   source,
		   new String[] {
			   "documentation", "Whether packages that these recommend are installed too; as in system when left out."
		   });
		addAnnotation
		  (getService_Units(),
		   source,
		   new String[] {
			   "documentation", "The systemd units that are the service, the main one first; when left out, the unit named like its first package. An empty list: it has no process."
		   });
		addAnnotation
		  (getService_Ports(),
		   source,
		   new String[] {
			   "documentation", "Ports on which it listens."
		   });
		addAnnotation
		  (getService_Start(),
		   source,
		   new String[] {
			   "documentation", "Who starts it."
		   });
		addAnnotation
		  (getService_After(),
		   source,
		   new String[] {
			   "documentation", "Services that must be up before it starts."
		   });
		addAnnotation
		  (getService_Requires(),
		   source,
		   new String[] {
			   "documentation", "Services without which it cannot run."
		   });
		addAnnotation
		  (getService_Fail(),
		   source,
		   new String[] {
			   "documentation", "What happens to others while it does not run."
		   });
		addAnnotation
		  (getService_Limits(),
		   source,
		   new String[] {
			   "documentation", "The most it may use."
		   });
		addAnnotation
		  (getService_Volumes(),
		   source,
		   new String[] {
			   "documentation", "Folders whose content outlives a restart of the service."
		   });
		addAnnotation
		  (getService_Files(),
		   source,
		   new String[] {
			   "documentation", "Files that belong to the service."
		   });
		addAnnotation
		  (getService_Container(),
		   source,
		   new String[] {
			   "documentation", "Where the service lies."
		   });
		addAnnotation
		  (limitsEClass,
		   source,
		   new String[] {
			   "documentation", "The most a service may use."
		   });
		addAnnotation
		  (getLimits_Memory(),
		   source,
		   new String[] {
			   "documentation", "RAM; beyond it the service is stopped by the kernel."
		   });
		addAnnotation
		  (getLimits_Cpu(),
		   source,
		   new String[] {
			   "documentation", "Processor time, as a share of one processor."
		   });
		addAnnotation
		  (getLimits_Tasks(),
		   source,
		   new String[] {
			   "documentation", "Processes and threads together."
		   });
		addAnnotation
		  (volumeEClass,
		   source,
		   new String[] {
			   "documentation", "A folder whose content outlives a restart of its service."
		   });
		addAnnotation
		  (getVolume_Name(),
		   source,
		   new String[] {
			   "documentation", "The name of the volume."
		   });
		addAnnotation
		  (getVolume_Path(),
		   source,
		   new String[] {
			   "documentation", "Where the service sees it; absolute."
		   });
		addAnnotation
		  (getVolume_Partition(),
		   source,
		   new String[] {
			   "documentation", "The partition of a client disk it lies on; in RAM when left out."
		   });
		addAnnotation
		  (getVolume_Size(),
		   source,
		   new String[] {
			   "documentation", "How much it may hold."
		   });
		addAnnotation
		  (diskEClass,
		   source,
		   new String[] {
			   "documentation", "A data disk of the client, recognised at the start."
		   });
		addAnnotation
		  (getDisk_Name(),
		   source,
		   new String[] {
			   "documentation", "The name of the disk in the edition."
		   });
		addAnnotation
		  (getDisk_Match(),
		   source,
		   new String[] {
			   "documentation", "How the disk is recognised; any disk beside the boot medium when left out."
		   });
		addAnnotation
		  (getDisk_Required(),
		   source,
		   new String[] {
			   "documentation", "Whether the edition refuses to start its services without it."
		   });
		addAnnotation
		  (getDisk_Initialise(),
		   source,
		   new String[] {
			   "documentation", "When the disk may be formatted."
		   });
		addAnnotation
		  (getDisk_Partitions(),
		   source,
		   new String[] {
			   "documentation", "The partitions in their order on the disk."
		   });
		addAnnotation
		  (diskMatchEClass,
		   source,
		   new String[] {
			   "documentation", "How a disk is recognised; what is given must all fit."
		   });
		addAnnotation
		  (getDiskMatch_Serial(),
		   source,
		   new String[] {
			   "documentation", "The serial number."
		   });
		addAnnotation
		  (getDiskMatch_Model(),
		   source,
		   new String[] {
			   "documentation", "The model as the disk reports it."
		   });
		addAnnotation
		  (getDiskMatch_Bus(),
		   source,
		   new String[] {
			   "documentation", "How it is attached, such as sata, nvme, usb or virtio."
		   });
		addAnnotation
		  (getDiskMatch_Minimum(),
		   source,
		   new String[] {
			   "documentation", "The least size."
		   });
		addAnnotation
		  (getDiskMatch_Maximum(),
		   source,
		   new String[] {
			   "documentation", "The greatest size."
		   });
		addAnnotation
		  (getDiskMatch_Order(),
		   source,
		   new String[] {
			   "documentation", "Which of the disks beside the boot medium it is, counted from 1."
		   });
		addAnnotation
		  (partitionEClass,
		   source,
		   new String[] {
			   "documentation", "A partition of a client disk."
		   });
		addAnnotation
		  (getPartition_Name(),
		   source,
		   new String[] {
			   "documentation", "The name (label) of the partition."
		   });
		addAnnotation
		  (getPartition_Size(),
		   source,
		   new String[] {
			   "documentation", "Its size; the rest of the disk when left out."
		   });
		addAnnotation
		  (getPartition_Filesystem(),
		   source,
		   new String[] {
			   "documentation", "What it is formatted with."
		   });
		addAnnotation
		  (getPartition_Mount(),
		   source,
		   new String[] {
			   "documentation", "Where it is mounted; absolute. Not mounted when left out."
		   });
		addAnnotation
		  (getPartition_Options(),
		   source,
		   new String[] {
			   "documentation", "Mount options."
		   });
		addAnnotation
		  (getPartition_Encryption(),
		   source,
		   new String[] {
			   "documentation", "How it is encrypted; plain when left out."
		   });
		addAnnotation
		  (encryptionEClass,
		   source,
		   new String[] {
			   "documentation", "A cipher and its key."
		   });
		addAnnotation
		  (getEncryption_Cipher(),
		   source,
		   new String[] {
			   "documentation", "The cipher."
		   });
		addAnnotation
		  (getEncryption_KeyBits(),
		   source,
		   new String[] {
			   "documentation", "The strength of the cipher in bits; XTS uses two keys of this length."
		   });
		addAnnotation
		  (getEncryption_KeyDerivation(),
		   source,
		   new String[] {
			   "documentation", "How a passphrase becomes a key."
		   });
		addAnnotation
		  (getEncryption_Holder(),
		   source,
		   new String[] {
			   "documentation", "Who holds the key; when left out the vendor for container A, else the client."
		   });
		addAnnotation
		  (getEncryption_Unlock(),
		   source,
		   new String[] {
			   "documentation", "How it is opened; by passphrase when left out."
		   });
		addAnnotation
		  (diskEncryptionEClass,
		   source,
		   new String[] {
			   "documentation", "The encryption of a partition of a client\'s disk."
		   });
		addAnnotation
		  (keyDerivationEClass,
		   source,
		   new String[] {
			   "documentation", "How a passphrase becomes a key."
		   });
		addAnnotation
		  (getKeyDerivation_Function(),
		   source,
		   new String[] {
			   "documentation", "The function."
		   });
		addAnnotation
		  (getKeyDerivation_Memory(),
		   source,
		   new String[] {
			   "documentation", "The memory Argon2id uses; an eighth of the least RAM of the machine, at most 1 GiB, when left out."
		   });
		addAnnotation
		  (getKeyDerivation_Iterations(),
		   source,
		   new String[] {
			   "documentation", "How many passes are made; 4 of Argon2id or 1,000,000 of PBKDF2 when left out, which is a second or a few on a small machine."
		   });
		addAnnotation
		  (getKeyDerivation_Parallelism(),
		   source,
		   new String[] {
			   "documentation", "How many lanes Argon2id uses."
		   });
		addAnnotation
		  (getKeyDerivation_Time(),
		   source,
		   new String[] {
			   "documentation", "How long one unlock is to take. It is not applied: machines differ, so memory and iterations say what a guess costs."
		   });
		addAnnotation
		  (protectionEClass,
		   source,
		   new String[] {
			   "documentation", "Two encrypted containers, B as a file inside A; their keys belong to two sides."
		   });
		addAnnotation
		  (getProtection_ContainerA(),
		   source,
		   new String[] {
			   "documentation", "Container A: the vendor\'s protected software."
		   });
		addAnnotation
		  (getProtection_ContainerB(),
		   source,
		   new String[] {
			   "documentation", "Container B, a file inside A: what only the client may open."
		   });
		addAnnotation
		  (getProtection_State(),
		   source,
		   new String[] {
			   "documentation", "Where the machine keeps what outlives a start, such as its identity, the changed passphrase of a delivered container B, and a container B that is born on it."
		   });
		addAnnotation
		  (getProtection_Depot(),
		   source,
		   new String[] {
			   "documentation", "The depot that is asked for the key of container A, where that is unlocked by one."
		   });
		addAnnotation
		  (keyDepotEClass,
		   source,
		   new String[] {
			   "documentation", "The depot that releases the key of container A, and how the loader reaches it."
		   });
		addAnnotation
		  (getKeyDepot_Address(),
		   source,
		   new String[] {
			   "documentation", "The name or IP address of the depot, with its port after a colon; port 8443 when left out."
		   });
		addAnnotation
		  (getKeyDepot_Authority(),
		   source,
		   new String[] {
			   "documentation", "The file, beside the edition, with the certificates (PEM) of who vouches for the depot; its own will do."
		   });
		addAnnotation
		  (getKeyDepot_Network(),
		   source,
		   new String[] {
			   "documentation", "How the loader gets an address: dhcp, or an address of its own with the length of its prefix, such as 192.0.2.5/24."
		   });
		addAnnotation
		  (getKeyDepot_Gateway(),
		   source,
		   new String[] {
			   "documentation", "The address of the router, when the loader has an address of its own and the depot is behind a router."
		   });
		addAnnotation
		  (getKeyDepot_NameServer(),
		   source,
		   new String[] {
			   "documentation", "The address of a name server, when the loader has an address of its own and the depot is named."
		   });
		addAnnotation
		  (protectedContainerEClass,
		   source,
		   new String[] {
			   "documentation", "An encrypted container."
		   });
		addAnnotation
		  (getProtectedContainer_Size(),
		   source,
		   new String[] {
			   "documentation", "Its size, for a container that is born on the device; one that is delivered is as large as its content needs."
		   });
		addAnnotation
		  (getProtectedContainer_Delivery(),
		   source,
		   new String[] {
			   "documentation", "Where its content comes from."
		   });
		addAnnotation
		  (trustEClass,
		   source,
		   new String[] {
			   "documentation", "The keys an edition is signed with."
		   });
		addAnnotation
		  (getTrust_Keyring(),
		   source,
		   new String[] {
			   "documentation", "The folder of the vendor keyring, relative to the edition; it may keep its private keys on a token."
		   });
		addAnnotation
		  (bootEClass,
		   source,
		   new String[] {
			   "documentation", "How the machine starts."
		   });
		addAnnotation
		  (getBoot_Source(),
		   source,
		   new String[] {
			   "documentation", "Where the system\'s layers come from."
		   });
		addAnnotation
		  (getBoot_Depot(),
		   source,
		   new String[] {
			   "documentation", "The address of the depot, when it is the source."
		   });
		addAnnotation
		  (getBoot_Residence(),
		   source,
		   new String[] {
			   "documentation", "Where the layers lie while the system runs."
		   });
		addAnnotation
		  (getBoot_OnRefusal(),
		   source,
		   new String[] {
			   "documentation", "What the machine does when a check fails."
		   });
		addAnnotation
		  (getBoot_CommandLine(),
		   source,
		   new String[] {
			   "documentation", "Words added to the command line of the kernel."
		   });
		addAnnotation
		  (getBoot_Console(),
		   source,
		   new String[] {
			   "documentation", "The serial console beside the screen with its speed, such as ttyS0,115200; none for the screen alone."
		   });
		addAnnotation
		  (guestEClass,
		   source,
		   new String[] {
			   "documentation", "A virtual machine inside the edition."
		   });
		addAnnotation
		  (getGuest_Name(),
		   source,
		   new String[] {
			   "documentation", "The name of the guest."
		   });
		addAnnotation
		  (getGuest_Title(),
		   source,
		   new String[] {
			   "documentation", "The name shown to people."
		   });
		addAnnotation
		  (getGuest_Image(),
		   source,
		   new String[] {
			   "documentation", "The disk image it starts from, relative to the edition."
		   });
		addAnnotation
		  (getGuest_Memory(),
		   source,
		   new String[] {
			   "documentation", "Its RAM."
		   });
		addAnnotation
		  (getGuest_Cpus(),
		   source,
		   new String[] {
			   "documentation", "Its processors."
		   });
		addAnnotation
		  (getGuest_Firmware(),
		   source,
		   new String[] {
			   "documentation", "How it starts."
		   });
		addAnnotation
		  (getGuest_Interfaces(),
		   source,
		   new String[] {
			   "documentation", "The network interfaces of the edition it is attached to."
		   });
		addAnnotation
		  (getGuest_Devices(),
		   source,
		   new String[] {
			   "documentation", "Devices of the machine handed to it, by their address on the bus."
		   });
		addAnnotation
		  (getGuest_Start(),
		   source,
		   new String[] {
			   "documentation", "Who starts it."
		   });
		addAnnotation
		  (getGuest_Container(),
		   source,
		   new String[] {
			   "documentation", "Where its image lies."
		   });
		addAnnotation
		  (clusterEClass,
		   source,
		   new String[] {
			   "documentation", "The part a machine plays among others of its kind."
		   });
		addAnnotation
		  (getCluster_Name(),
		   source,
		   new String[] {
			   "documentation", "The name of the cluster."
		   });
		addAnnotation
		  (getCluster_Join(),
		   source,
		   new String[] {
			   "documentation", "The address at which the cluster is joined."
		   });
		addAnnotation
		  (getCluster_Roles(),
		   source,
		   new String[] {
			   "documentation", "The roles a machine may take."
		   });
		addAnnotation
		  (clusterRoleEClass,
		   source,
		   new String[] {
			   "documentation", "A role in a cluster."
		   });
		addAnnotation
		  (getClusterRole_Name(),
		   source,
		   new String[] {
			   "documentation", "The name of the role."
		   });
		addAnnotation
		  (getClusterRole_Services(),
		   source,
		   new String[] {
			   "documentation", "The services that run on a machine of this role."
		   });
		addAnnotation
		  (getClusterRole_Minimum(),
		   source,
		   new String[] {
			   "documentation", "The least number of machines in this role."
		   });
		addAnnotation
		  (getClusterRole_Maximum(),
		   source,
		   new String[] {
			   "documentation", "The greatest number of machines in this role; no bound when left out."
		   });
		addAnnotation
		  (targetEClass,
		   source,
		   new String[] {
			   "documentation", "An artifact an export makes."
		   });
		addAnnotation
		  (getTarget_Format(),
		   source,
		   new String[] {
			   "documentation", "Its format."
		   });
		addAnnotation
		  (getTarget_Name(),
		   source,
		   new String[] {
			   "documentation", "The name of its file without folder; EDITION-VERSION with the usual ending when left out."
		   });
		addAnnotation
		  (getTarget_Size(),
		   source,
		   new String[] {
			   "documentation", "Its size; as large as its content needs when left out."
		   });
	}

	/**
	 * Initializes the annotations for <b>urn:xter:edition</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createUrnxtereditionAnnotations() {
		String source = "urn:xter:edition";
		addAnnotation
		  (nameEDataType,
		   source,
		   new String[] {
			   "pattern", "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?",
			   "expects", "a name of lower-case letters, digits and inner hyphens, at most 63 characters",
			   "json", "string number"
		   });
		addAnnotation
		  (textEDataType,
		   source,
		   new String[] {
			   "expects", "text",
			   "json", "string number boolean"
		   });
		addAnnotation
		  (titleEDataType,
		   source,
		   new String[] {
			   "pattern", "[^\\u0000-\\u0020\\u007F-\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]+( [^\\u0000-\\u0020\\u007F-\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]+){0,40}",
			   "expects", "words on one line with single blanks between them",
			   "json", "string number boolean"
		   });
		addAnnotation
		  (fullNameEDataType,
		   source,
		   new String[] {
			   "pattern", "[^\\u0000-\\u0020\\u007F-\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000:,]+( [^\\u0000-\\u0020\\u007F-\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000:,]+){0,10}",
			   "expects", "a name on one line, without colons and commas",
			   "json", "string number boolean"
		   });
		addAnnotation
		  (lineEDataType,
		   source,
		   new String[] {
			   "pattern", "[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]*",
			   "expects", "text on one line",
			   "json", "string number boolean"
		   });
		addAnnotation
		  (sha256EDataType,
		   source,
		   new String[] {
			   "pattern", "[0-9a-f]{64}",
			   "expects", "64 hexadecimal digits in lower case",
			   "json", "string number"
		   });
		addAnnotation
		  (programPathEDataType,
		   source,
		   new String[] {
			   "pattern", "/[A-Za-z0-9._/+-]{0,254}",
			   "expects", "an absolute path of letters, digits and . _ / + -"
		   });
		addAnnotation
		  (timeZoneEDataType,
		   source,
		   new String[] {
			   "pattern", "[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+){0,3}",
			   "expects", "a time zone such as Europe/Berlin"
		   });
		addAnnotation
		  (localeNameEDataType,
		   source,
		   new String[] {
			   "pattern", "[A-Za-z0-9_.@-]{1,63}",
			   "expects", "a locale such as C.UTF-8"
		   });
		addAnnotation
		  (suiteNameEDataType,
		   source,
		   new String[] {
			   "pattern", "[a-z0-9][A-Za-z0-9._/-]{0,79}",
			   "expects", "the name of a suite such as bookworm-updates",
			   "json", "string number"
		   });
		addAnnotation
		  (componentNameEDataType,
		   source,
		   new String[] {
			   "pattern", "[a-z0-9][A-Za-z0-9./-]{0,79}",
			   "expects", "the name of a component such as main",
			   "json", "string number"
		   });
		addAnnotation
		  (consoleEDataType,
		   source,
		   new String[] {
			   "pattern", "none|tty[A-Za-z]{1,8}[0-9]{0,3}(,[0-9]{2,7}[noe]?[78]?)?",
			   "expects", "a serial console such as ttyS0,115200, or none"
		   });
		addAnnotation
		  (packageRequestEDataType,
		   source,
		   new String[] {
			   "pattern", "[a-z0-9][a-z0-9+.-]+([=/][A-Za-z0-9.+:~-]+)?",
			   "expects", "the name of a Debian package, such as dnsmasq, optionally with =VERSION or /SUITE",
			   "json", "string number"
		   });
		addAnnotation
		  (packageNameEDataType,
		   source,
		   new String[] {
			   "pattern", "[a-z0-9][a-z0-9+.-]+",
			   "expects", "the name of a Debian package, such as dnsmasq",
			   "json", "string number"
		   });
		addAnnotation
		  (versionEDataType,
		   source,
		   new String[] {
			   "pattern", "[0-9][A-Za-z0-9.+~-]{0,62}",
			   "expects", "a version that begins with a digit, such as 1.28.0",
			   "json", "string number"
		   });
		addAnnotation
		  (questionNameEDataType,
		   source,
		   new String[] {
			   "pattern", "[A-Za-z0-9.+_-]+(/[A-Za-z0-9.+_-]+){1,8}",
			   "expects", "the name of a debconf question, such as tzdata/Areas"
		   });
		addAnnotation
		  (userNameEDataType,
		   source,
		   new String[] {
			   "pattern", "[a-z_][a-z0-9_-]{0,31}",
			   "expects", "the name of a user or group: lower-case letters, digits, hyphens and underscores, at most 32 characters"
		   });
		addAnnotation
		  (interfaceNameEDataType,
		   source,
		   new String[] {
			   "pattern", "[a-z][a-z0-9._-]{0,14}",
			   "expects", "the name of a network interface: at most 15 lower-case letters, digits, dots, hyphens or underscores"
		   });
		addAnnotation
		  (cardEDataType,
		   source,
		   new String[] {
			   "pattern", "[1-9][0-9]?|[0-9a-f]{2}(:[0-9a-f]{2}){5}|(pci|usb|platform|virtio)-[A-Za-z0-9:._-]{1,100}",
			   "expects", "the number of a card counted from 1, its hardware address such as 52:54:00:12:34:56, or its bus path such as pci-0000:00:03.0",
			   "json", "string integer"
		   });
		addAnnotation
		  (sizeEDataType,
		   source,
		   new String[] {
			   "pattern", "[0-9]{1,15}(\\.[0-9]{1,9})? ?(B|KiB|MiB|GiB|TiB)",
			   "expects", "a size with a binary unit, such as 512 MiB"
		   });
		addAnnotation
		  (durationEDataType,
		   source,
		   new String[] {
			   "pattern", "[0-9]{1,12} ?(ms|s|min|h|d)",
			   "expects", "a duration with its unit, such as 90 s"
		   });
		addAnnotation
		  (portEDataType,
		   source,
		   new String[] {
			   "pattern", "[0-9]{1,5}(-[0-9]{1,5})?/(tcp|udp)",
			   "expects", "a port with its protocol, such as 53/udp or 5000-5010/tcp"
		   });
		addAnnotation
		  (fileModeEDataType,
		   source,
		   new String[] {
			   "pattern", "[0-7]{3,4}",
			   "expects", "permission bits in octal, such as 0644",
			   "json", "string integer"
		   });
		addAnnotation
		  (percentageEDataType,
		   source,
		   new String[] {
			   "pattern", "[0-9]{1,5}%",
			   "expects", "a percentage of one processor, such as 50%"
		   });
		addAnnotation
		  (getEdition_Format(),
		   source,
		   new String[] {
			   "minimum", "1",
			   "maximum", "1000"
		   });
		addAnnotation
		  (getEdition_Identity(),
		   source,
		   new String[] {
			   "key", "edition"
		   });
		addAnnotation
		  (getIdentity_Product(),
		   source,
		   new String[] {
			   "expects", "a UUID"
		   });
		addAnnotation
		  (getIdentity_Epoch(),
		   source,
		   new String[] {
			   "minimum", "0",
			   "maximum", "999999999"
		   });
		addAnnotation
		  (getBase_Snapshot(),
		   source,
		   new String[] {
			   "expects", "a date such as 2026-11-15"
		   });
		addAnnotation
		  (getRepository_Priority(),
		   source,
		   new String[] {
			   "minimum", "-32768",
			   "maximum", "32767"
		   });
		addAnnotation
		  (getHardware_Cpus(),
		   source,
		   new String[] {
			   "minimum", "1",
			   "maximum", "1024"
		   });
		addAnnotation
		  (getDebconfAnswer_PackageName(),
		   source,
		   new String[] {
			   "key", "package"
		   });
		addAnnotation
		  (getUser_Password(),
		   source,
		   new String[] {
			   "expects", "generated, none or a crypt hash"
		   });
		addAnnotation
		  (getUser_Uid(),
		   source,
		   new String[] {
			   "minimum", "1",
			   "maximum", "60000"
		   });
		addAnnotation
		  (getNetworkInterface_Ipv4(),
		   source,
		   new String[] {
			   "single", "true",
			   "expects", "dhcp, none or an address with its prefix length such as 192.168.77.1/24"
		   });
		addAnnotation
		  (getNetworkInterface_Ipv6(),
		   source,
		   new String[] {
			   "single", "true",
			   "expects", "auto, none or an address with its prefix length such as fd00:77::1/64"
		   });
		addAnnotation
		  (getService_After(),
		   source,
		   new String[] {
			   "refers", "Service"
		   });
		addAnnotation
		  (getService_Requires(),
		   source,
		   new String[] {
			   "refers", "Service"
		   });
		addAnnotation
		  (getLimits_Tasks(),
		   source,
		   new String[] {
			   "minimum", "1",
			   "maximum", "4194304"
		   });
		addAnnotation
		  (getVolume_Partition(),
		   source,
		   new String[] {
			   "refers", "Partition"
		   });
		addAnnotation
		  (getDiskMatch_Order(),
		   source,
		   new String[] {
			   "minimum", "1",
			   "maximum", "256"
		   });
		addAnnotation
		  (getEncryption_KeyBits(),
		   source,
		   new String[] {
			   "minimum", "128",
			   "maximum", "256"
		   });
		addAnnotation
		  (getKeyDerivation_Iterations(),
		   source,
		   new String[] {
			   "minimum", "1",
			   "maximum", "2147483647"
		   });
		addAnnotation
		  (getKeyDerivation_Parallelism(),
		   source,
		   new String[] {
			   "minimum", "1",
			   "maximum", "16"
		   });
		addAnnotation
		  (getGuest_Cpus(),
		   source,
		   new String[] {
			   "minimum", "1",
			   "maximum", "256"
		   });
		addAnnotation
		  (getGuest_Interfaces(),
		   source,
		   new String[] {
			   "refers", "NetworkInterface"
		   });
		addAnnotation
		  (getClusterRole_Services(),
		   source,
		   new String[] {
			   "refers", "Service"
		   });
		addAnnotation
		  (getClusterRole_Minimum(),
		   source,
		   new String[] {
			   "minimum", "0",
			   "maximum", "10000"
		   });
		addAnnotation
		  (getClusterRole_Maximum(),
		   source,
		   new String[] {
			   "minimum", "1",
			   "maximum", "10000"
		   });
	}

} //EditionPackageImpl
