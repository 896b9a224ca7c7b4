# SPDX-License-Identifier: MIT
# What CPack has to know for the .deb; `packages_to_pack` in ../debian-packages.sh names the tools it needs.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded while the program runs, so dpkg-shlibdeps does not see them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libsecret-1-0")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, fonts-dejavu-core, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Coverdesk asks a patient's health insurance what it covers, for the front
desk of a clinic: whether the coverage is active, what the patient pays, and
what the payer left unsaid. Answers are kept encrypted on this computer,
shown, compared and printed. The package has the window (coverdesk) and the
same work as commands for scripts (coverdesk-cli), and a practice mode with
made-up patients that needs no account.")
