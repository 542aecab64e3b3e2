// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Operating System</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What belongs to the system as a whole.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.xter.model.edition.OperatingSystem#getPackages <em>Packages</em>}</li>
 *   <li>{@link org.xter.model.edition.OperatingSystem#isRecommends <em>Recommends</em>}</li>
 *   <li>{@link org.xter.model.edition.OperatingSystem#getExcluded <em>Excluded</em>}</li>
 *   <li>{@link org.xter.model.edition.OperatingSystem#getDebconf <em>Debconf</em>}</li>
 *   <li>{@link org.xter.model.edition.OperatingSystem#getUsers <em>Users</em>}</li>
 *   <li>{@link org.xter.model.edition.OperatingSystem#getFiles <em>Files</em>}</li>
 *   <li>{@link org.xter.model.edition.OperatingSystem#getTimeZone <em>Time Zone</em>}</li>
 *   <li>{@link org.xter.model.edition.OperatingSystem#getLocale <em>Locale</em>}</li>
 * </ul>
 *
 * @see org.xter.model.edition.EditionPackage#getOperatingSystem()
 * @model
 * @generated
 */
public interface OperatingSystem extends EObject {
	/**
	 * Returns the value of the '<em><b>Packages</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Packages to install beside those of the services.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Packages</em>' attribute list.
	 * @see #isSetPackages()
	 * @see #unsetPackages()
	 * @see org.xter.model.edition.EditionPackage#getOperatingSystem_Packages()
	 * @model unique="false" unsettable="true" dataType="org.xter.model.edition.PackageRequest"
	 * @generated
	 */
	EList<String> getPackages();

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.OperatingSystem#getPackages <em>Packages</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPackages()
	 * @see #getPackages()
	 * @generated
	 */
	void unsetPackages();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.OperatingSystem#getPackages <em>Packages</em>}' attribute list is set.
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
	 * Whether packages that others recommend are installed too.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recommends</em>' attribute.
	 * @see #isSetRecommends()
	 * @see #unsetRecommends()
	 * @see #setRecommends(boolean)
	 * @see org.xter.model.edition.EditionPackage#getOperatingSystem_Recommends()
	 * @model default="false" unsettable="true"
	 * @generated
	 */
	boolean isRecommends();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.OperatingSystem#isRecommends <em>Recommends</em>}' attribute.
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
	 * Unsets the value of the '{@link org.xter.model.edition.OperatingSystem#isRecommends <em>Recommends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRecommends()
	 * @see #isRecommends()
	 * @see #setRecommends(boolean)
	 * @generated
	 */
	void unsetRecommends();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.OperatingSystem#isRecommends <em>Recommends</em>}' attribute is set.
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
	 * Returns the value of the '<em><b>Excluded</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Packages that must not be installed, whoever asks for them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Excluded</em>' attribute list.
	 * @see #isSetExcluded()
	 * @see #unsetExcluded()
	 * @see org.xter.model.edition.EditionPackage#getOperatingSystem_Excluded()
	 * @model unique="false" unsettable="true" dataType="org.xter.model.edition.PackageName"
	 * @generated
	 */
	EList<String> getExcluded();

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.OperatingSystem#getExcluded <em>Excluded</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetExcluded()
	 * @see #getExcluded()
	 * @generated
	 */
	void unsetExcluded();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.OperatingSystem#getExcluded <em>Excluded</em>}' attribute list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Excluded</em>' attribute list is set.
	 * @see #unsetExcluded()
	 * @see #getExcluded()
	 * @generated
	 */
	boolean isSetExcluded();

	/**
	 * Returns the value of the '<em><b>Debconf</b></em>' containment reference list.
	 * The list contents are of type {@link org.xter.model.edition.DebconfAnswer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answers to the questions packages ask when they are configured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Debconf</em>' containment reference list.
	 * @see #isSetDebconf()
	 * @see #unsetDebconf()
	 * @see org.xter.model.edition.EditionPackage#getOperatingSystem_Debconf()
	 * @model containment="true" unsettable="true"
	 * @generated
	 */
	EList<DebconfAnswer> getDebconf();

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.OperatingSystem#getDebconf <em>Debconf</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDebconf()
	 * @see #getDebconf()
	 * @generated
	 */
	void unsetDebconf();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.OperatingSystem#getDebconf <em>Debconf</em>}' containment reference list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Debconf</em>' containment reference list is set.
	 * @see #unsetDebconf()
	 * @see #getDebconf()
	 * @generated
	 */
	boolean isSetDebconf();

	/**
	 * Returns the value of the '<em><b>Users</b></em>' containment reference list.
	 * The list contents are of type {@link org.xter.model.edition.User}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Users beside those the packages create.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Users</em>' containment reference list.
	 * @see #isSetUsers()
	 * @see #unsetUsers()
	 * @see org.xter.model.edition.EditionPackage#getOperatingSystem_Users()
	 * @model containment="true" unsettable="true"
	 * @generated
	 */
	EList<User> getUsers();

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.OperatingSystem#getUsers <em>Users</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetUsers()
	 * @see #getUsers()
	 * @generated
	 */
	void unsetUsers();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.OperatingSystem#getUsers <em>Users</em>}' containment reference list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Users</em>' containment reference list is set.
	 * @see #unsetUsers()
	 * @see #getUsers()
	 * @generated
	 */
	boolean isSetUsers();

	/**
	 * Returns the value of the '<em><b>Files</b></em>' containment reference list.
	 * The list contents are of type {@link org.xter.model.edition.FileEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Files the edition adds or replaces.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Files</em>' containment reference list.
	 * @see #isSetFiles()
	 * @see #unsetFiles()
	 * @see org.xter.model.edition.EditionPackage#getOperatingSystem_Files()
	 * @model containment="true" unsettable="true"
	 * @generated
	 */
	EList<FileEntry> getFiles();

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.OperatingSystem#getFiles <em>Files</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetFiles()
	 * @see #getFiles()
	 * @generated
	 */
	void unsetFiles();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.OperatingSystem#getFiles <em>Files</em>}' containment reference list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Files</em>' containment reference list is set.
	 * @see #unsetFiles()
	 * @see #getFiles()
	 * @generated
	 */
	boolean isSetFiles();

	/**
	 * Returns the value of the '<em><b>Time Zone</b></em>' attribute.
	 * The default value is <code>"UTC"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The time zone, such as Europe/Berlin.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Zone</em>' attribute.
	 * @see #isSetTimeZone()
	 * @see #unsetTimeZone()
	 * @see #setTimeZone(String)
	 * @see org.xter.model.edition.EditionPackage#getOperatingSystem_TimeZone()
	 * @model default="UTC" unsettable="true" dataType="org.xter.model.edition.TimeZone"
	 * @generated
	 */
	String getTimeZone();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.OperatingSystem#getTimeZone <em>Time Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Zone</em>' attribute.
	 * @see #isSetTimeZone()
	 * @see #unsetTimeZone()
	 * @see #getTimeZone()
	 * @generated
	 */
	void setTimeZone(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.OperatingSystem#getTimeZone <em>Time Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetTimeZone()
	 * @see #getTimeZone()
	 * @see #setTimeZone(String)
	 * @generated
	 */
	void unsetTimeZone();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.OperatingSystem#getTimeZone <em>Time Zone</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Time Zone</em>' attribute is set.
	 * @see #unsetTimeZone()
	 * @see #getTimeZone()
	 * @see #setTimeZone(String)
	 * @generated
	 */
	boolean isSetTimeZone();

	/**
	 * Returns the value of the '<em><b>Locale</b></em>' attribute.
	 * The default value is <code>"C.UTF-8"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The locale of the system.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Locale</em>' attribute.
	 * @see #isSetLocale()
	 * @see #unsetLocale()
	 * @see #setLocale(String)
	 * @see org.xter.model.edition.EditionPackage#getOperatingSystem_Locale()
	 * @model default="C.UTF-8" unsettable="true" dataType="org.xter.model.edition.LocaleName"
	 * @generated
	 */
	String getLocale();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.OperatingSystem#getLocale <em>Locale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locale</em>' attribute.
	 * @see #isSetLocale()
	 * @see #unsetLocale()
	 * @see #getLocale()
	 * @generated
	 */
	void setLocale(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.OperatingSystem#getLocale <em>Locale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetLocale()
	 * @see #getLocale()
	 * @see #setLocale(String)
	 * @generated
	 */
	void unsetLocale();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.OperatingSystem#getLocale <em>Locale</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Locale</em>' attribute is set.
	 * @see #unsetLocale()
	 * @see #getLocale()
	 * @see #setLocale(String)
	 * @generated
	 */
	boolean isSetLocale();

} // OperatingSystem
