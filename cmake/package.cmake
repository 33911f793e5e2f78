# SPDX-License-Identifier: GPL-3.0-or-later
# What an installed Tiaocai is: programs, menu entry, icon, kind of file, manual pages; and the .deb of it (`./dev package`).
# Office files lie in users' folders: nothing here knows them, so that an upgrade or a removal cannot touch them.
include(GNUInstallDirs)

install(TARGETS tiaocai tiaocai-cli RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")

set(desktop "${CMAKE_SOURCE_DIR}/resources/desktop")
set(made "${CMAKE_BINARY_DIR}/desktop")
set(documents "${CMAKE_INSTALL_DATADIR}/doc/tiaocai")
set(TIAOCAI_MAINTAINER "Tiaocai maintainers <tiaocai@example.org>" CACHE STRING "Who answers for the package")
string(TIMESTAMP TIAOCAI_RELEASE_DAY "%Y-%m-%d" UTC)
string(TIMESTAMP TIAOCAI_RELEASE_MOMENT "%a, %d %b %Y 00:00:00 +0000" UTC)
foreach(name IN ITEMS changelog org.tiaocai.tiaocai.metainfo.xml tiaocai.md tiaocai-cli.md)
    configure_file("${desktop}/${name}" "${made}/${name}" @ONLY)
endforeach()
install(FILES "${desktop}/tiaocai.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${desktop}/tiaocai.svg" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
install(FILES "${desktop}/tiaocai-mime.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" RENAME tiaocai.xml)
install(FILES "${made}/org.tiaocai.tiaocai.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${desktop}/copyright" "${CMAKE_SOURCE_DIR}/CHANGELOG.md" DESTINATION "${documents}")

# The manual page of the command line is its own description, so that the two cannot differ; a table's \\| stays one there.
find_program(PANDOC pandoc)
find_program(GZIP gzip)
function(tiaocai_packed name into)
    cmake_parse_arguments(PACKED "" "" "FROM" ${ARGN})
    add_custom_command(OUTPUT "${made}/${name}.gz" COMMAND sh -c "${PACKED_FROM} | '${GZIP}' -9n > '${made}/${name}.gz'"
        DEPENDS "${CMAKE_SOURCE_DIR}/docs/command-line.md" "${made}/changelog" "${made}/tiaocai.md"
        "${made}/tiaocai-cli.md" VERBATIM)
    set_property(GLOBAL APPEND PROPERTY TIAOCAI_PACKED "${made}/${name}.gz")
    install(FILES "${made}/${name}.gz" DESTINATION "${into}")
endfunction()
if(PANDOC AND GZIP)
    set(manual "${CMAKE_INSTALL_MANDIR}/man1")
    tiaocai_packed(tiaocai.1 "${manual}" FROM "'${PANDOC}' --standalone --to man '${made}/tiaocai.md'")
    tiaocai_packed(tiaocai-cli.1 "${manual}"
        FROM "'${PANDOC}' --standalone --to man '${made}/tiaocai-cli.md' '${CMAKE_SOURCE_DIR}/docs/command-line.md' | sed 's/.\\[rs\\]|/|/g'")
    tiaocai_packed(changelog "${documents}" FROM "cat '${made}/changelog'")
    get_property(packed GLOBAL PROPERTY TIAOCAI_PACKED)
    add_custom_target(tiaocai_papers DEPENDS ${packed})
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME tiaocai)
set(CPACK_PACKAGE_VENDOR Tiaocai)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${TIAOCAI_MAINTAINER}")
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded while the program runs, and so stands in no library's list.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-cjk, fonts-wqy-microhei, fonts-arphic-gbsn00lp, fonts-arphic-uming")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fcitx5-frontend-qt6 | ibus")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "case desk of a labour mediation centre
Registers labour disputes, keeps every statutory period and says why, records
what happens until a case closes, and prints the reports that a manager signs.
All data stays in one file on the office's own computer.")
include(CPack)
