// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>User</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A user of the system.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.xter.model.edition.User#getName <em>Name</em>}</li>
 *   <li>{@link org.xter.model.edition.User#getTitle <em>Title</em>}</li>
 *   <li>{@link org.xter.model.edition.User#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.xter.model.edition.User#getPassword <em>Password</em>}</li>
 *   <li>{@link org.xter.model.edition.User#getShell <em>Shell</em>}</li>
 *   <li>{@link org.xter.model.edition.User#getHome <em>Home</em>}</li>
 *   <li>{@link org.xter.model.edition.User#getSshKeys <em>Ssh Keys</em>}</li>
 *   <li>{@link org.xter.model.edition.User#isSystem <em>System</em>}</li>
 *   <li>{@link org.xter.model.edition.User#getUid <em>Uid</em>}</li>
 * </ul>
 *
 * @see org.xter.model.edition.EditionPackage#getUser()
 * @model
 * @generated
 */
public interface User extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name to log in with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #isSetName()
	 * @see #unsetName()
	 * @see #setName(String)
	 * @see org.xter.model.edition.EditionPackage#getUser_Name()
	 * @model unsettable="true" dataType="org.xter.model.edition.UserName" required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.User#getName <em>Name</em>}' attribute.
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
	 * Unsets the value of the '{@link org.xter.model.edition.User#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetName()
	 * @see #getName()
	 * @see #setName(String)
	 * @generated
	 */
	void unsetName();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.User#getName <em>Name</em>}' attribute is set.
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
	 * The full name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #isSetTitle()
	 * @see #unsetTitle()
	 * @see #setTitle(String)
	 * @see org.xter.model.edition.EditionPackage#getUser_Title()
	 * @model unsettable="true" dataType="org.xter.model.edition.FullName"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.User#getTitle <em>Title</em>}' attribute.
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
	 * Unsets the value of the '{@link org.xter.model.edition.User#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetTitle()
	 * @see #getTitle()
	 * @see #setTitle(String)
	 * @generated
	 */
	void unsetTitle();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.User#getTitle <em>Title</em>}' attribute is set.
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
	 * Returns the value of the '<em><b>Groups</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Groups the user belongs to beside its own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Groups</em>' attribute list.
	 * @see #isSetGroups()
	 * @see #unsetGroups()
	 * @see org.xter.model.edition.EditionPackage#getUser_Groups()
	 * @model unique="false" unsettable="true" dataType="org.xter.model.edition.UserName"
	 * @generated
	 */
	EList<String> getGroups();

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.User#getGroups <em>Groups</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetGroups()
	 * @see #getGroups()
	 * @generated
	 */
	void unsetGroups();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.User#getGroups <em>Groups</em>}' attribute list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Groups</em>' attribute list is set.
	 * @see #unsetGroups()
	 * @see #getGroups()
	 * @generated
	 */
	boolean isSetGroups();

	/**
	 * Returns the value of the '<em><b>Password</b></em>' attribute.
	 * The default value is <code>"none"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * generated (made at each start and shown on the console), none (no login by password), or a crypt hash as xter passwd prints it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Password</em>' attribute.
	 * @see #isSetPassword()
	 * @see #unsetPassword()
	 * @see #setPassword(String)
	 * @see org.xter.model.edition.EditionPackage#getUser_Password()
	 * @model default="none" unsettable="true" dataType="org.xter.model.edition.Text"
	 *        annotation="urn:xter:edition expects='generated, none or a crypt hash'"
	 * @generated
	 */
	String getPassword();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.User#getPassword <em>Password</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Password</em>' attribute.
	 * @see #isSetPassword()
	 * @see #unsetPassword()
	 * @see #getPassword()
	 * @generated
	 */
	void setPassword(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.User#getPassword <em>Password</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPassword()
	 * @see #getPassword()
	 * @see #setPassword(String)
	 * @generated
	 */
	void unsetPassword();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.User#getPassword <em>Password</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Password</em>' attribute is set.
	 * @see #unsetPassword()
	 * @see #getPassword()
	 * @see #setPassword(String)
	 * @generated
	 */
	boolean isSetPassword();

	/**
	 * Returns the value of the '<em><b>Shell</b></em>' attribute.
	 * The default value is <code>"/bin/bash"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The program that runs at login; /usr/sbin/nologin for a system user when left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shell</em>' attribute.
	 * @see #isSetShell()
	 * @see #unsetShell()
	 * @see #setShell(String)
	 * @see org.xter.model.edition.EditionPackage#getUser_Shell()
	 * @model default="/bin/bash" unsettable="true" dataType="org.xter.model.edition.ProgramPath"
	 * @generated
	 */
	String getShell();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.User#getShell <em>Shell</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shell</em>' attribute.
	 * @see #isSetShell()
	 * @see #unsetShell()
	 * @see #getShell()
	 * @generated
	 */
	void setShell(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.User#getShell <em>Shell</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetShell()
	 * @see #getShell()
	 * @see #setShell(String)
	 * @generated
	 */
	void unsetShell();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.User#getShell <em>Shell</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Shell</em>' attribute is set.
	 * @see #unsetShell()
	 * @see #getShell()
	 * @see #setShell(String)
	 * @generated
	 */
	boolean isSetShell();

	/**
	 * Returns the value of the '<em><b>Home</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The home directory; /home/NAME when left out, /nonexistent for a system user.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Home</em>' attribute.
	 * @see #isSetHome()
	 * @see #unsetHome()
	 * @see #setHome(String)
	 * @see org.xter.model.edition.EditionPackage#getUser_Home()
	 * @model unsettable="true" dataType="org.xter.model.edition.ProgramPath"
	 * @generated
	 */
	String getHome();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.User#getHome <em>Home</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Home</em>' attribute.
	 * @see #isSetHome()
	 * @see #unsetHome()
	 * @see #getHome()
	 * @generated
	 */
	void setHome(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.User#getHome <em>Home</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetHome()
	 * @see #getHome()
	 * @see #setHome(String)
	 * @generated
	 */
	void unsetHome();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.User#getHome <em>Home</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Home</em>' attribute is set.
	 * @see #unsetHome()
	 * @see #getHome()
	 * @see #setHome(String)
	 * @generated
	 */
	boolean isSetHome();

	/**
	 * Returns the value of the '<em><b>Ssh Keys</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Public keys that may log in, one line each.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ssh Keys</em>' attribute list.
	 * @see #isSetSshKeys()
	 * @see #unsetSshKeys()
	 * @see org.xter.model.edition.EditionPackage#getUser_SshKeys()
	 * @model unique="false" unsettable="true" dataType="org.xter.model.edition.Line"
	 * @generated
	 */
	EList<String> getSshKeys();

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.User#getSshKeys <em>Ssh Keys</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSshKeys()
	 * @see #getSshKeys()
	 * @generated
	 */
	void unsetSshKeys();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.User#getSshKeys <em>Ssh Keys</em>}' attribute list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Ssh Keys</em>' attribute list is set.
	 * @see #unsetSshKeys()
	 * @see #getSshKeys()
	 * @generated
	 */
	boolean isSetSshKeys();

	/**
	 * Returns the value of the '<em><b>System</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is a user for a service and not for a person.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>System</em>' attribute.
	 * @see #isSetSystem()
	 * @see #unsetSystem()
	 * @see #setSystem(boolean)
	 * @see org.xter.model.edition.EditionPackage#getUser_System()
	 * @model default="false" unsettable="true"
	 * @generated
	 */
	boolean isSystem();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.User#isSystem <em>System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>System</em>' attribute.
	 * @see #isSetSystem()
	 * @see #unsetSystem()
	 * @see #isSystem()
	 * @generated
	 */
	void setSystem(boolean value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.User#isSystem <em>System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSystem()
	 * @see #isSystem()
	 * @see #setSystem(boolean)
	 * @generated
	 */
	void unsetSystem();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.User#isSystem <em>System</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>System</em>' attribute is set.
	 * @see #unsetSystem()
	 * @see #isSystem()
	 * @see #setSystem(boolean)
	 * @generated
	 */
	boolean isSetSystem();

	/**
	 * Returns the value of the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A fixed numeric id; chosen and kept in the lock file when left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uid</em>' attribute.
	 * @see #isSetUid()
	 * @see #unsetUid()
	 * @see #setUid(int)
	 * @see org.xter.model.edition.EditionPackage#getUser_Uid()
	 * @model unsettable="true"
	 *        annotation="urn:xter:edition minimum='1' maximum='60000'"
	 * @generated
	 */
	int getUid();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.User#getUid <em>Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uid</em>' attribute.
	 * @see #isSetUid()
	 * @see #unsetUid()
	 * @see #getUid()
	 * @generated
	 */
	void setUid(int value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.User#getUid <em>Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetUid()
	 * @see #getUid()
	 * @see #setUid(int)
	 * @generated
	 */
	void unsetUid();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.User#getUid <em>Uid</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Uid</em>' attribute is set.
	 * @see #unsetUid()
	 * @see #getUid()
	 * @see #setUid(int)
	 * @generated
	 */
	boolean isSetUid();

} // User
