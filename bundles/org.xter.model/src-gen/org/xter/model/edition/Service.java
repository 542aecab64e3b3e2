// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.xter.model.unit.Port;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Service</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something the machine is there for.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.xter.model.edition.Service#getName <em>Name</em>}</li>
 *   <li>{@link org.xter.model.edition.Service#getTitle <em>Title</em>}</li>
 *   <li>{@link org.xter.model.edition.Service#getPackages <em>Packages</em>}</li>
 *   <li>{@link org.xter.model.edition.Service#isRecommends <em>Recommends</em>}</li>
 *   <li>{@link org.xter.model.edition.Service#getUnits <em>Units</em>}</li>
 *   <li>{@link org.xter.model.edition.Service#getPorts <em>Ports</em>}</li>
 *   <li>{@link org.xter.model.edition.Service#getStart <em>Start</em>}</li>
 *   <li>{@link org.xter.model.edition.Service#getAfter <em>After</em>}</li>
 *   <li>{@link org.xter.model.edition.Service#getRequires <em>Requires</em>}</li>
 *   <li>{@link org.xter.model.edition.Service#getFail <em>Fail</em>}</li>
 *   <li>{@link org.xter.model.edition.Service#getLimits <em>Limits</em>}</li>
 *   <li>{@link org.xter.model.edition.Service#getVolumes <em>Volumes</em>}</li>
 *   <li>{@link org.xter.model.edition.Service#getFiles <em>Files</em>}</li>
 *   <li>{@link org.xter.model.edition.Service#getContainer <em>Container</em>}</li>
 * </ul>
 *
 * @see org.xter.model.edition.EditionPackage#getService()
 * @model
 * @generated
 */
public interface Service extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the service.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #isSetName()
	 * @see #unsetName()
	 * @see #setName(String)
	 * @see org.xter.model.edition.EditionPackage#getService_Name()
	 * @model unsettable="true" dataType="org.xter.model.edition.Name" required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Service#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #isSetName()
	 * @see #unsetName()
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Service#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetName()
	 * @see #getName()
	 * @see #setName(String)
	 * @generated
	 */
	void unsetName();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Service#getName <em>Name</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Name</em>' attribute is set.
	 * @see #unsetName()
	 * @see #getName()
	 * @see #setName(String)
	 * @generated
	 */
	boolean isSetName();

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name shown to people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #isSetTitle()
	 * @see #unsetTitle()
	 * @see #setTitle(String)
	 * @see org.xter.model.edition.EditionPackage#getService_Title()
	 * @model unsettable="true" dataType="org.xter.model.edition.Title"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Service#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #isSetTitle()
	 * @see #unsetTitle()
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Service#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetTitle()
	 * @see #getTitle()
	 * @see #setTitle(String)
	 * @generated
	 */
	void unsetTitle();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Service#getTitle <em>Title</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Title</em>' attribute is set.
	 * @see #unsetTitle()
	 * @see #getTitle()
	 * @see #setTitle(String)
	 * @generated
	 */
	boolean isSetTitle();

	/**
	 * Returns the value of the '<em><b>Packages</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The packages the service is made of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Packages</em>' attribute list.
	 * @see #isSetPackages()
	 * @see #unsetPackages()
	 * @see org.xter.model.edition.EditionPackage#getService_Packages()
	 * @model unique="false" unsettable="true" dataType="org.xter.model.edition.PackageRequest"
	 * @generated
	 */
	EList<String> getPackages();

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Service#getPackages <em>Packages</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPackages()
	 * @see #getPackages()
	 * @generated
	 */
	void unsetPackages();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Service#getPackages <em>Packages</em>}' attribute list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Packages</em>' attribute list is set.
	 * @see #unsetPackages()
	 * @see #getPackages()
	 * @generated
	 */
	boolean isSetPackages();

	/**
	 * Returns the value of the '<em><b>Recommends</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether packages that these recommend are installed too; as in system when left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recommends</em>' attribute.
	 * @see #isSetRecommends()
	 * @see #unsetRecommends()
	 * @see #setRecommends(boolean)
	 * @see org.xter.model.edition.EditionPackage#getService_Recommends()
	 * @model default="false" unsettable="true"
	 * @generated
	 */
	boolean isRecommends();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Service#isRecommends <em>Recommends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recommends</em>' attribute.
	 * @see #isSetRecommends()
	 * @see #unsetRecommends()
	 * @see #isRecommends()
	 * @generated
	 */
	void setRecommends(boolean value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Service#isRecommends <em>Recommends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRecommends()
	 * @see #isRecommends()
	 * @see #setRecommends(boolean)
	 * @generated
	 */
	void unsetRecommends();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Service#isRecommends <em>Recommends</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Recommends</em>' attribute is set.
	 * @see #unsetRecommends()
	 * @see #isRecommends()
	 * @see #setRecommends(boolean)
	 * @generated
	 */
	boolean isSetRecommends();

	/**
	 * Returns the value of the '<em><b>Units</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The systemd units that are the service, the main one first; when left out, the unit named like its first package. An empty list: it has no process.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Units</em>' attribute list.
	 * @see #isSetUnits()
	 * @see #unsetUnits()
	 * @see org.xter.model.edition.EditionPackage#getService_Units()
	 * @model unique="false" unsettable="true" dataType="org.xter.model.edition.Text"
	 * @generated
	 */
	EList<String> getUnits();

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Service#getUnits <em>Units</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetUnits()
	 * @see #getUnits()
	 * @generated
	 */
	void unsetUnits();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Service#getUnits <em>Units</em>}' attribute list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Units</em>' attribute list is set.
	 * @see #unsetUnits()
	 * @see #getUnits()
	 * @generated
	 */
	boolean isSetUnits();

	/**
	 * Returns the value of the '<em><b>Ports</b></em>' attribute list.
	 * The list contents are of type {@link org.xter.model.unit.Port}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ports on which it listens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ports</em>' attribute list.
	 * @see #isSetPorts()
	 * @see #unsetPorts()
	 * @see org.xter.model.edition.EditionPackage#getService_Ports()
	 * @model unique="false" unsettable="true" dataType="org.xter.model.edition.Port"
	 * @generated
	 */
	EList<Port> getPorts();

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Service#getPorts <em>Ports</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPorts()
	 * @see #getPorts()
	 * @generated
	 */
	void unsetPorts();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Service#getPorts <em>Ports</em>}' attribute list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Ports</em>' attribute list is set.
	 * @see #unsetPorts()
	 * @see #getPorts()
	 * @generated
	 */
	boolean isSetPorts();

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * The default value is <code>"auto"</code>.
	 * The literals are from the enumeration {@link org.xter.model.edition.StartMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who starts it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see org.xter.model.edition.StartMode
	 * @see #isSetStart()
	 * @see #unsetStart()
	 * @see #setStart(StartMode)
	 * @see org.xter.model.edition.EditionPackage#getService_Start()
	 * @model default="auto" unsettable="true"
	 * @generated
	 */
	StartMode getStart();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Service#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see org.xter.model.edition.StartMode
	 * @see #isSetStart()
	 * @see #unsetStart()
	 * @see #getStart()
	 * @generated
	 */
	void setStart(StartMode value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Service#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetStart()
	 * @see #getStart()
	 * @see #setStart(StartMode)
	 * @generated
	 */
	void unsetStart();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Service#getStart <em>Start</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Start</em>' attribute is set.
	 * @see #unsetStart()
	 * @see #getStart()
	 * @see #setStart(StartMode)
	 * @generated
	 */
	boolean isSetStart();

	/**
	 * Returns the value of the '<em><b>After</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Services that must be up before it starts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>After</em>' attribute list.
	 * @see #isSetAfter()
	 * @see #unsetAfter()
	 * @see org.xter.model.edition.EditionPackage#getService_After()
	 * @model unique="false" unsettable="true" dataType="org.xter.model.edition.Name"
	 *        annotation="urn:xter:edition refers='Service'"
	 * @generated
	 */
	EList<String> getAfter();

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Service#getAfter <em>After</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetAfter()
	 * @see #getAfter()
	 * @generated
	 */
	void unsetAfter();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Service#getAfter <em>After</em>}' attribute list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>After</em>' attribute list is set.
	 * @see #unsetAfter()
	 * @see #getAfter()
	 * @generated
	 */
	boolean isSetAfter();

	/**
	 * Returns the value of the '<em><b>Requires</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Services without which it cannot run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Requires</em>' attribute list.
	 * @see #isSetRequires()
	 * @see #unsetRequires()
	 * @see org.xter.model.edition.EditionPackage#getService_Requires()
	 * @model unique="false" unsettable="true" dataType="org.xter.model.edition.Name"
	 *        annotation="urn:xter:edition refers='Service'"
	 * @generated
	 */
	EList<String> getRequires();

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Service#getRequires <em>Requires</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRequires()
	 * @see #getRequires()
	 * @generated
	 */
	void unsetRequires();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Service#getRequires <em>Requires</em>}' attribute list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Requires</em>' attribute list is set.
	 * @see #unsetRequires()
	 * @see #getRequires()
	 * @generated
	 */
	boolean isSetRequires();

	/**
	 * Returns the value of the '<em><b>Fail</b></em>' attribute.
	 * The default value is <code>"open"</code>.
	 * The literals are from the enumeration {@link org.xter.model.edition.FailMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens to others while it does not run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fail</em>' attribute.
	 * @see org.xter.model.edition.FailMode
	 * @see #isSetFail()
	 * @see #unsetFail()
	 * @see #setFail(FailMode)
	 * @see org.xter.model.edition.EditionPackage#getService_Fail()
	 * @model default="open" unsettable="true"
	 * @generated
	 */
	FailMode getFail();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Service#getFail <em>Fail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fail</em>' attribute.
	 * @see org.xter.model.edition.FailMode
	 * @see #isSetFail()
	 * @see #unsetFail()
	 * @see #getFail()
	 * @generated
	 */
	void setFail(FailMode value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Service#getFail <em>Fail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetFail()
	 * @see #getFail()
	 * @see #setFail(FailMode)
	 * @generated
	 */
	void unsetFail();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Service#getFail <em>Fail</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Fail</em>' attribute is set.
	 * @see #unsetFail()
	 * @see #getFail()
	 * @see #setFail(FailMode)
	 * @generated
	 */
	boolean isSetFail();

	/**
	 * Returns the value of the '<em><b>Limits</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The most it may use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Limits</em>' containment reference.
	 * @see #isSetLimits()
	 * @see #unsetLimits()
	 * @see #setLimits(Limits)
	 * @see org.xter.model.edition.EditionPackage#getService_Limits()
	 * @model containment="true" unsettable="true"
	 * @generated
	 */
	Limits getLimits();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Service#getLimits <em>Limits</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Limits</em>' containment reference.
	 * @see #isSetLimits()
	 * @see #unsetLimits()
	 * @see #getLimits()
	 * @generated
	 */
	void setLimits(Limits value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Service#getLimits <em>Limits</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetLimits()
	 * @see #getLimits()
	 * @see #setLimits(Limits)
	 * @generated
	 */
	void unsetLimits();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Service#getLimits <em>Limits</em>}' containment reference is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Limits</em>' containment reference is set.
	 * @see #unsetLimits()
	 * @see #getLimits()
	 * @see #setLimits(Limits)
	 * @generated
	 */
	boolean isSetLimits();

	/**
	 * Returns the value of the '<em><b>Volumes</b></em>' containment reference list.
	 * The list contents are of type {@link org.xter.model.edition.Volume}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Folders whose content outlives a restart of the service.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Volumes</em>' containment reference list.
	 * @see #isSetVolumes()
	 * @see #unsetVolumes()
	 * @see org.xter.model.edition.EditionPackage#getService_Volumes()
	 * @model containment="true" unsettable="true"
	 * @generated
	 */
	EList<Volume> getVolumes();

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Service#getVolumes <em>Volumes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetVolumes()
	 * @see #getVolumes()
	 * @generated
	 */
	void unsetVolumes();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Service#getVolumes <em>Volumes</em>}' containment reference list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Volumes</em>' containment reference list is set.
	 * @see #unsetVolumes()
	 * @see #getVolumes()
	 * @generated
	 */
	boolean isSetVolumes();

	/**
	 * Returns the value of the '<em><b>Files</b></em>' containment reference list.
	 * The list contents are of type {@link org.xter.model.edition.FileEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Files that belong to the service.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Files</em>' containment reference list.
	 * @see #isSetFiles()
	 * @see #unsetFiles()
	 * @see org.xter.model.edition.EditionPackage#getService_Files()
	 * @model containment="true" unsettable="true"
	 * @generated
	 */
	EList<FileEntry> getFiles();

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Service#getFiles <em>Files</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetFiles()
	 * @see #getFiles()
	 * @generated
	 */
	void unsetFiles();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Service#getFiles <em>Files</em>}' containment reference list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Files</em>' containment reference list is set.
	 * @see #unsetFiles()
	 * @see #getFiles()
	 * @generated
	 */
	boolean isSetFiles();

	/**
	 * Returns the value of the '<em><b>Container</b></em>' attribute.
	 * The default value is <code>"none"</code>.
	 * The literals are from the enumeration {@link org.xter.model.edition.Placement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the service lies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Container</em>' attribute.
	 * @see org.xter.model.edition.Placement
	 * @see #isSetContainer()
	 * @see #unsetContainer()
	 * @see #setContainer(Placement)
	 * @see org.xter.model.edition.EditionPackage#getService_Container()
	 * @model default="none" unsettable="true"
	 * @generated
	 */
	Placement getContainer();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Service#getContainer <em>Container</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Container</em>' attribute.
	 * @see org.xter.model.edition.Placement
	 * @see #isSetContainer()
	 * @see #unsetContainer()
	 * @see #getContainer()
	 * @generated
	 */
	void setContainer(Placement value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Service#getContainer <em>Container</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetContainer()
	 * @see #getContainer()
	 * @see #setContainer(Placement)
	 * @generated
	 */
	void unsetContainer();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Service#getContainer <em>Container</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Container</em>' attribute is set.
	 * @see #unsetContainer()
	 * @see #getContainer()
	 * @see #setContainer(Placement)
	 * @generated
	 */
	boolean isSetContainer();

} // Service
