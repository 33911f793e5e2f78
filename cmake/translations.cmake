# SPDX-License-Identifier: GPL-3.0-or-later
# One catalogue a language, made of every room's own, compiled in under :/i18n.
function(tiaocai_translations target)
    get_target_property(lrelease Qt6::lrelease IMPORTED_LOCATION)
    foreach(language IN ITEMS zh_CN zh_TW en)
        file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/resources/translations/*_${language}.ts")
        if(NOT sources)
            continue()
        endif()
        set(catalogue "${CMAKE_BINARY_DIR}/i18n/tiaocai_${language}.qm")
        add_custom_command(OUTPUT "${catalogue}"
            COMMAND ${CMAKE_COMMAND} -E make_directory "${CMAKE_BINARY_DIR}/i18n"
            COMMAND "${lrelease}" -silent ${sources} -qm "${catalogue}"
            DEPENDS ${sources} COMMENT "Translations: ${language}" VERBATIM)
        list(APPEND catalogues "${catalogue}")
    endforeach()
    qt_add_resources(${target} "${target}_translations" PREFIX "/i18n" BASE "${CMAKE_BINARY_DIR}/i18n" FILES ${catalogues})
endfunction()
