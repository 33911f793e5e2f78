# SPDX-License-Identifier: GPL-3.0-or-later
# The compiler's settings and the libraries, each found once.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

find_program(CCACHE ccache)
if(CCACHE)
    # Without the first, ccache passes every file by that includes a precompiled header; by the others clones share what they
    # compiled, wherever they lie.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros
        CCACHE_PCH_EXTSUM=1 CCACHE_NOHASHDIR=1 "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" "${CCACHE}")
    set(CMAKE_C_COMPILER_LAUNCHER "${CCACHE}")
endif()

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Network Sql Widgets Charts PrintSupport Concurrent Pdf PdfWidgets Svg Test LinguistTools)
find_package(tl-expected REQUIRED)
find_package(spdlog REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(SQLite3 REQUIRED)
find_package(OpenSSL 3 REQUIRED COMPONENTS Crypto)
find_package(PkgConfig REQUIRED)
pkg_check_modules(XLSXWRITER REQUIRED xlsxwriter)
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(FREEXL REQUIRED IMPORTED_TARGET freexl)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(OPENCC REQUIRED IMPORTED_TARGET opencc)
pkg_check_modules(QPDF REQUIRED IMPORTED_TARGET libqpdf)
pkg_check_modules(ICAL REQUIRED IMPORTED_TARGET libical)
pkg_check_modules(QRENCODE REQUIRED IMPORTED_TARGET libqrencode)

# One header and no package file of its own.
find_path(KAINJOW_MUSTACHE kainjow/mustache.hpp REQUIRED)
add_library(kainjow_mustache INTERFACE)
target_include_directories(kainjow_mustache SYSTEM INTERFACE "${KAINJOW_MUSTACHE}")

add_library(xlsxwriter INTERFACE)
target_link_libraries(xlsxwriter INTERFACE ${XLSXWRITER_LINK_LIBRARIES})

add_library(tiaocai_settings INTERFACE)
target_compile_definitions(tiaocai_settings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(tiaocai_settings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wswitch-enum -Wnon-virtual-dtor -Woverloaded-virtual
    -Wimplicit-fallthrough $<$<BOOL:${TIAOCAI_WERROR}>:-Werror>)
if(TIAOCAI_SANITIZE)
    target_compile_options(tiaocai_settings INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(tiaocai_settings INTERFACE -fsanitize=address,undefined)
endif()
if(TIAOCAI_FUZZ)
    target_compile_options(tiaocai_settings INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(TIAOCAI_COVERAGE)
    target_compile_options(tiaocai_settings INTERFACE --coverage)
    target_link_options(tiaocai_settings INTERFACE --coverage)
endif()

# What nearly every file includes, parsed once for all rooms (a third of a file's time).
set(parsed
    <QCoreApplication> <QDate> <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QSet> <QString> <QUuid>
    <QVariant> <algorithm> <array> <concepts> <functional> <memory> <optional> <ranges> <variant> <vector> <tl/expected.hpp>)
add_library(tiaocai_parsed STATIC "${CMAKE_SOURCE_DIR}/cmake/parsed.cpp")
target_link_libraries(tiaocai_parsed PRIVATE tiaocai_settings Qt6::Core tl::expected)
target_precompile_headers(tiaocai_parsed PRIVATE ${parsed})
# Its bytes are others in every clone: the compiler's cache knows it by what it was made of.
file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/CMakeFiles/tiaocai_parsed.dir/cmake_pch.hxx.gch.sum"
    CONTENT "${parsed} ${Qt6Core_VERSION} ${tl-expected_VERSION} ${CMAKE_CXX_COMPILER_VERSION} ${CMAKE_BUILD_TYPE} ${TIAOCAI_SANITIZE}\n")

# Qt tells each test where it is built, which makes every clone's tests others; ours know their own places (tests/support/paths.h).
get_target_property(told Qt6::Test INTERFACE_COMPILE_DEFINITIONS)
list(FILTER told EXCLUDE REGEX "QT_TESTCASE_(BUILD|SOURCE)DIR")
set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS "${told}")
