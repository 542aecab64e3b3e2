// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.xter.model.edition.*;

import org.xter.model.unit.FileMode;
import org.xter.model.unit.Percentage;
import org.xter.model.unit.Port;
import org.xter.model.unit.Size;
import org.xter.model.unit.Span;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class EditionFactoryImpl extends EFactoryImpl implements EditionFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static EditionFactory init() {
		try {
			EditionFactory theEditionFactory = (EditionFactory)EPackage.Registry.INSTANCE.getEFactory(EditionPackage.eNS_URI);
			if (theEditionFactory != null) {
				return theEditionFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new EditionFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EditionFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case EditionPackage.EDITION: return createEdition();
			case EditionPackage.IDENTITY: return createIdentity();
			case EditionPackage.DERIVATION: return createDerivation();
			case EditionPackage.BASE: return createBase();
			case EditionPackage.REPOSITORY: return createRepository();
			case EditionPackage.HARDWARE: return createHardware();
			case EditionPackage.MEMORY: return createMemory();
			case EditionPackage.OPERATING_SYSTEM: return createOperatingSystem();
			case EditionPackage.DEBCONF_ANSWER: return createDebconfAnswer();
			case EditionPackage.USER: return createUser();
			case EditionPackage.FILE_ENTRY: return createFileEntry();
			case EditionPackage.NETWORK: return createNetwork();
			case EditionPackage.NETWORK_INTERFACE: return createNetworkInterface();
			case EditionPackage.PACKAGE_GROUP: return createPackageGroup();
			case EditionPackage.SERVICE: return createService();
			case EditionPackage.LIMITS: return createLimits();
			case EditionPackage.VOLUME: return createVolume();
			case EditionPackage.DISK: return createDisk();
			case EditionPackage.DISK_MATCH: return createDiskMatch();
			case EditionPackage.PARTITION: return createPartition();
			case EditionPackage.DISK_ENCRYPTION: return createDiskEncryption();
			case EditionPackage.KEY_DERIVATION: return createKeyDerivation();
			case EditionPackage.PROTECTION: return createProtection();
			case EditionPackage.KEY_DEPOT: return createKeyDepot();
			case EditionPackage.PROTECTED_CONTAINER: return createProtectedContainer();
			case EditionPackage.TRUST: return createTrust();
			case EditionPackage.BOOT: return createBoot();
			case EditionPackage.GUEST: return createGuest();
			case EditionPackage.CLUSTER: return createCluster();
			case EditionPackage.CLUSTER_ROLE: return createClusterRole();
			case EditionPackage.TARGET: return createTarget();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case EditionPackage.DEBCONF_TYPE:
				return createDebconfTypeFromString(eDataType, initialValue);
			case EditionPackage.EDITION_KIND:
				return createEditionKindFromString(eDataType, initialValue);
			case EditionPackage.DISTRIBUTION:
				return createDistributionFromString(eDataType, initialValue);
			case EditionPackage.ARCHITECTURE:
				return createArchitectureFromString(eDataType, initialValue);
			case EditionPackage.START_MODE:
				return createStartModeFromString(eDataType, initialValue);
			case EditionPackage.FAIL_MODE:
				return createFailModeFromString(eDataType, initialValue);
			case EditionPackage.PLACEMENT:
				return createPlacementFromString(eDataType, initialValue);
			case EditionPackage.HARDWARE_PROFILE:
				return createHardwareProfileFromString(eDataType, initialValue);
			case EditionPackage.FILE_SYSTEM:
				return createFileSystemFromString(eDataType, initialValue);
			case EditionPackage.INITIALISATION:
				return createInitialisationFromString(eDataType, initialValue);
			case EditionPackage.CIPHER:
				return createCipherFromString(eDataType, initialValue);
			case EditionPackage.DERIVATION_FUNCTION:
				return createDerivationFunctionFromString(eDataType, initialValue);
			case EditionPackage.KEY_HOLDER:
				return createKeyHolderFromString(eDataType, initialValue);
			case EditionPackage.UNLOCK_METHOD:
				return createUnlockMethodFromString(eDataType, initialValue);
			case EditionPackage.DELIVERY:
				return createDeliveryFromString(eDataType, initialValue);
			case EditionPackage.STATE_PLACE:
				return createStatePlaceFromString(eDataType, initialValue);
			case EditionPackage.BOOT_SOURCE:
				return createBootSourceFromString(eDataType, initialValue);
			case EditionPackage.RESIDENCE:
				return createResidenceFromString(eDataType, initialValue);
			case EditionPackage.REFUSAL:
				return createRefusalFromString(eDataType, initialValue);
			case EditionPackage.GUEST_FIRMWARE:
				return createGuestFirmwareFromString(eDataType, initialValue);
			case EditionPackage.TARGET_FORMAT:
				return createTargetFormatFromString(eDataType, initialValue);
			case EditionPackage.NAME:
				return createNameFromString(eDataType, initialValue);
			case EditionPackage.TEXT:
				return createTextFromString(eDataType, initialValue);
			case EditionPackage.TITLE:
				return createTitleFromString(eDataType, initialValue);
			case EditionPackage.FULL_NAME:
				return createFullNameFromString(eDataType, initialValue);
			case EditionPackage.LINE:
				return createLineFromString(eDataType, initialValue);
			case EditionPackage.SHA256:
				return createSha256FromString(eDataType, initialValue);
			case EditionPackage.PROGRAM_PATH:
				return createProgramPathFromString(eDataType, initialValue);
			case EditionPackage.TIME_ZONE:
				return createTimeZoneFromString(eDataType, initialValue);
			case EditionPackage.LOCALE_NAME:
				return createLocaleNameFromString(eDataType, initialValue);
			case EditionPackage.SUITE_NAME:
				return createSuiteNameFromString(eDataType, initialValue);
			case EditionPackage.COMPONENT_NAME:
				return createComponentNameFromString(eDataType, initialValue);
			case EditionPackage.CONSOLE:
				return createConsoleFromString(eDataType, initialValue);
			case EditionPackage.PACKAGE_REQUEST:
				return createPackageRequestFromString(eDataType, initialValue);
			case EditionPackage.PACKAGE_NAME:
				return createPackageNameFromString(eDataType, initialValue);
			case EditionPackage.VERSION:
				return createVersionFromString(eDataType, initialValue);
			case EditionPackage.QUESTION_NAME:
				return createQuestionNameFromString(eDataType, initialValue);
			case EditionPackage.USER_NAME:
				return createUserNameFromString(eDataType, initialValue);
			case EditionPackage.INTERFACE_NAME:
				return createInterfaceNameFromString(eDataType, initialValue);
			case EditionPackage.CARD:
				return createCardFromString(eDataType, initialValue);
			case EditionPackage.SIZE:
				return createSizeFromString(eDataType, initialValue);
			case EditionPackage.DURATION:
				return createDurationFromString(eDataType, initialValue);
			case EditionPackage.PORT:
				return createPortFromString(eDataType, initialValue);
			case EditionPackage.FILE_MODE:
				return createFileModeFromString(eDataType, initialValue);
			case EditionPackage.PERCENTAGE:
				return createPercentageFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case EditionPackage.DEBCONF_TYPE:
				return convertDebconfTypeToString(eDataType, instanceValue);
			case EditionPackage.EDITION_KIND:
				return convertEditionKindToString(eDataType, instanceValue);
			case EditionPackage.DISTRIBUTION:
				return convertDistributionToString(eDataType, instanceValue);
			case EditionPackage.ARCHITECTURE:
				return convertArchitectureToString(eDataType, instanceValue);
			case EditionPackage.START_MODE:
				return convertStartModeToString(eDataType, instanceValue);
			case EditionPackage.FAIL_MODE:
				return convertFailModeToString(eDataType, instanceValue);
			case EditionPackage.PLACEMENT:
				return convertPlacementToString(eDataType, instanceValue);
			case EditionPackage.HARDWARE_PROFILE:
				return convertHardwareProfileToString(eDataType, instanceValue);
			case EditionPackage.FILE_SYSTEM:
				return convertFileSystemToString(eDataType, instanceValue);
			case EditionPackage.INITIALISATION:
				return convertInitialisationToString(eDataType, instanceValue);
			case EditionPackage.CIPHER:
				return convertCipherToString(eDataType, instanceValue);
			case EditionPackage.DERIVATION_FUNCTION:
				return convertDerivationFunctionToString(eDataType, instanceValue);
			case EditionPackage.KEY_HOLDER:
				return convertKeyHolderToString(eDataType, instanceValue);
			case EditionPackage.UNLOCK_METHOD:
				return convertUnlockMethodToString(eDataType, instanceValue);
			case EditionPackage.DELIVERY:
				return convertDeliveryToString(eDataType, instanceValue);
			case EditionPackage.STATE_PLACE:
				return convertStatePlaceToString(eDataType, instanceValue);
			case EditionPackage.BOOT_SOURCE:
				return convertBootSourceToString(eDataType, instanceValue);
			case EditionPackage.RESIDENCE:
				return convertResidenceToString(eDataType, instanceValue);
			case EditionPackage.REFUSAL:
				return convertRefusalToString(eDataType, instanceValue);
			case EditionPackage.GUEST_FIRMWARE:
				return convertGuestFirmwareToString(eDataType, instanceValue);
			case EditionPackage.TARGET_FORMAT:
				return convertTargetFormatToString(eDataType, instanceValue);
			case EditionPackage.NAME:
				return convertNameToString(eDataType, instanceValue);
			case EditionPackage.TEXT:
				return convertTextToString(eDataType, instanceValue);
			case EditionPackage.TITLE:
				return convertTitleToString(eDataType, instanceValue);
			case EditionPackage.FULL_NAME:
				return convertFullNameToString(eDataType, instanceValue);
			case EditionPackage.LINE:
				return convertLineToString(eDataType, instanceValue);
			case EditionPackage.SHA256:
				return convertSha256ToString(eDataType, instanceValue);
			case EditionPackage.PROGRAM_PATH:
				return convertProgramPathToString(eDataType, instanceValue);
			case EditionPackage.TIME_ZONE:
				return convertTimeZoneToString(eDataType, instanceValue);
			case EditionPackage.LOCALE_NAME:
				return convertLocaleNameToString(eDataType, instanceValue);
			case EditionPackage.SUITE_NAME:
				return convertSuiteNameToString(eDataType, instanceValue);
			case EditionPackage.COMPONENT_NAME:
				return convertComponentNameToString(eDataType, instanceValue);
			case EditionPackage.CONSOLE:
				return convertConsoleToString(eDataType, instanceValue);
			case EditionPackage.PACKAGE_REQUEST:
				return convertPackageRequestToString(eDataType, instanceValue);
			case EditionPackage.PACKAGE_NAME:
				return convertPackageNameToString(eDataType, instanceValue);
			case EditionPackage.VERSION:
				return convertVersionToString(eDataType, instanceValue);
			case EditionPackage.QUESTION_NAME:
				return convertQuestionNameToString(eDataType, instanceValue);
			case EditionPackage.USER_NAME:
				return convertUserNameToString(eDataType, instanceValue);
			case EditionPackage.INTERFACE_NAME:
				return convertInterfaceNameToString(eDataType, instanceValue);
			case EditionPackage.CARD:
				return convertCardToString(eDataType, instanceValue);
			case EditionPackage.SIZE:
				return convertSizeToString(eDataType, instanceValue);
			case EditionPackage.DURATION:
				return convertDurationToString(eDataType, instanceValue);
			case EditionPackage.PORT:
				return convertPortToString(eDataType, instanceValue);
			case EditionPackage.FILE_MODE:
				return convertFileModeToString(eDataType, instanceValue);
			case EditionPackage.PERCENTAGE:
				return convertPercentageToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Edition createEdition() {
		EditionImpl edition = new EditionImpl();
		return edition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Identity createIdentity() {
		IdentityImpl identity = new IdentityImpl();
		return identity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Derivation createDerivation() {
		DerivationImpl derivation = new DerivationImpl();
		return derivation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Base createBase() {
		BaseImpl base = new BaseImpl();
		return base;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Repository createRepository() {
		RepositoryImpl repository = new RepositoryImpl();
		return repository;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Hardware createHardware() {
		HardwareImpl hardware = new HardwareImpl();
		return hardware;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Memory createMemory() {
		MemoryImpl memory = new MemoryImpl();
		return memory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OperatingSystem createOperatingSystem() {
		OperatingSystemImpl operatingSystem = new OperatingSystemImpl();
		return operatingSystem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DebconfAnswer createDebconfAnswer() {
		DebconfAnswerImpl debconfAnswer = new DebconfAnswerImpl();
		return debconfAnswer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public User createUser() {
		UserImpl user = new UserImpl();
		return user;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FileEntry createFileEntry() {
		FileEntryImpl fileEntry = new FileEntryImpl();
		return fileEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Network createNetwork() {
		NetworkImpl network = new NetworkImpl();
		return network;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NetworkInterface createNetworkInterface() {
		NetworkInterfaceImpl networkInterface = new NetworkInterfaceImpl();
		return networkInterface;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PackageGroup createPackageGroup() {
		PackageGroupImpl packageGroup = new PackageGroupImpl();
		return packageGroup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Service createService() {
		ServiceImpl service = new ServiceImpl();
		return service;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Limits createLimits() {
		LimitsImpl limits = new LimitsImpl();
		return limits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Volume createVolume() {
		VolumeImpl volume = new VolumeImpl();
		return volume;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Disk createDisk() {
		DiskImpl disk = new DiskImpl();
		return disk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiskMatch createDiskMatch() {
		DiskMatchImpl diskMatch = new DiskMatchImpl();
		return diskMatch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Partition createPartition() {
		PartitionImpl partition = new PartitionImpl();
		return partition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiskEncryption createDiskEncryption() {
		DiskEncryptionImpl diskEncryption = new DiskEncryptionImpl();
		return diskEncryption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KeyDerivation createKeyDerivation() {
		KeyDerivationImpl keyDerivation = new KeyDerivationImpl();
		return keyDerivation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Protection createProtection() {
		ProtectionImpl protection = new ProtectionImpl();
		return protection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KeyDepot createKeyDepot() {
		KeyDepotImpl keyDepot = new KeyDepotImpl();
		return keyDepot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProtectedContainer createProtectedContainer() {
		ProtectedContainerImpl protectedContainer = new ProtectedContainerImpl();
		return protectedContainer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Trust createTrust() {
		TrustImpl trust = new TrustImpl();
		return trust;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boot createBoot() {
		BootImpl boot = new BootImpl();
		return boot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Guest createGuest() {
		GuestImpl guest = new GuestImpl();
		return guest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cluster createCluster() {
		ClusterImpl cluster = new ClusterImpl();
		return cluster;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClusterRole createClusterRole() {
		ClusterRoleImpl clusterRole = new ClusterRoleImpl();
		return clusterRole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Target createTarget() {
		TargetImpl target = new TargetImpl();
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DebconfType createDebconfTypeFromString(EDataType eDataType, String initialValue) {
		DebconfType result = DebconfType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDebconfTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EditionKind createEditionKindFromString(EDataType eDataType, String initialValue) {
		EditionKind result = EditionKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEditionKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Distribution createDistributionFromString(EDataType eDataType, String initialValue) {
		Distribution result = Distribution.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDistributionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Architecture createArchitectureFromString(EDataType eDataType, String initialValue) {
		Architecture result = Architecture.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertArchitectureToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StartMode createStartModeFromString(EDataType eDataType, String initialValue) {
		StartMode result = StartMode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStartModeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FailMode createFailModeFromString(EDataType eDataType, String initialValue) {
		FailMode result = FailMode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFailModeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Placement createPlacementFromString(EDataType eDataType, String initialValue) {
		Placement result = Placement.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPlacementToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public HardwareProfile createHardwareProfileFromString(EDataType eDataType, String initialValue) {
		HardwareProfile result = HardwareProfile.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertHardwareProfileToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FileSystem createFileSystemFromString(EDataType eDataType, String initialValue) {
		FileSystem result = FileSystem.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFileSystemToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Initialisation createInitialisationFromString(EDataType eDataType, String initialValue) {
		Initialisation result = Initialisation.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInitialisationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Cipher createCipherFromString(EDataType eDataType, String initialValue) {
		Cipher result = Cipher.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCipherToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DerivationFunction createDerivationFunctionFromString(EDataType eDataType, String initialValue) {
		DerivationFunction result = DerivationFunction.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDerivationFunctionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public KeyHolder createKeyHolderFromString(EDataType eDataType, String initialValue) {
		KeyHolder result = KeyHolder.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertKeyHolderToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public UnlockMethod createUnlockMethodFromString(EDataType eDataType, String initialValue) {
		UnlockMethod result = UnlockMethod.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertUnlockMethodToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Delivery createDeliveryFromString(EDataType eDataType, String initialValue) {
		Delivery result = Delivery.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDeliveryToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StatePlace createStatePlaceFromString(EDataType eDataType, String initialValue) {
		StatePlace result = StatePlace.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStatePlaceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BootSource createBootSourceFromString(EDataType eDataType, String initialValue) {
		BootSource result = BootSource.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBootSourceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Residence createResidenceFromString(EDataType eDataType, String initialValue) {
		Residence result = Residence.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertResidenceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Refusal createRefusalFromString(EDataType eDataType, String initialValue) {
		Refusal result = Refusal.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRefusalToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public GuestFirmware createGuestFirmwareFromString(EDataType eDataType, String initialValue) {
		GuestFirmware result = GuestFirmware.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertGuestFirmwareToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TargetFormat createTargetFormatFromString(EDataType eDataType, String initialValue) {
		TargetFormat result = TargetFormat.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTargetFormatToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createNameFromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertNameToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createTextFromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTextToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createTitleFromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTitleToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createFullNameFromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFullNameToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createLineFromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLineToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createSha256FromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSha256ToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createProgramPathFromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertProgramPathToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createTimeZoneFromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTimeZoneToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createLocaleNameFromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLocaleNameToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createSuiteNameFromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSuiteNameToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createComponentNameFromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertComponentNameToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createConsoleFromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertConsoleToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createPackageRequestFromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPackageRequestToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createPackageNameFromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPackageNameToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createVersionFromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertVersionToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createQuestionNameFromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertQuestionNameToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createUserNameFromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertUserNameToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createInterfaceNameFromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInterfaceNameToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createCardFromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCardToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Size createSize(final String it) {
		return it == null ? null : org.xter.model.unit.Size.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Size createSizeFromString(EDataType eDataType, String initialValue) {
		return createSize(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSize(final Size it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSizeToString(EDataType eDataType, Object instanceValue) {
		return convertSize((Size)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Span createDuration(final String it) {
		return it == null ? null : org.xter.model.unit.Span.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Span createDurationFromString(EDataType eDataType, String initialValue) {
		return createDuration(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDuration(final Span it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDurationToString(EDataType eDataType, Object instanceValue) {
		return convertDuration((Span)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Port createPort(final String it) {
		return it == null ? null : org.xter.model.unit.Port.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Port createPortFromString(EDataType eDataType, String initialValue) {
		return createPort(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPort(final Port it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPortToString(EDataType eDataType, Object instanceValue) {
		return convertPort((Port)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FileMode createFileMode(final String it) {
		return it == null ? null : org.xter.model.unit.FileMode.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FileMode createFileModeFromString(EDataType eDataType, String initialValue) {
		return createFileMode(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFileMode(final FileMode it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFileModeToString(EDataType eDataType, Object instanceValue) {
		return convertFileMode((FileMode)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Percentage createPercentage(final String it) {
		return it == null ? null : org.xter.model.unit.Percentage.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Percentage createPercentageFromString(EDataType eDataType, String initialValue) {
		return createPercentage(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPercentage(final Percentage it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPercentageToString(EDataType eDataType, Object instanceValue) {
		return convertPercentage((Percentage)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EditionPackage getEditionPackage() {
		return (EditionPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static EditionPackage getPackage() {
		return EditionPackage.eINSTANCE;
	}

} //EditionFactoryImpl
