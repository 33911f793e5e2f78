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

# The words of law of a room: its Simplified Chinese, compiled into the room itself under :/words. Documents ask it
# whatever the window speaks (base/speech.h).
function(tiaocai_words_of_law room)
    get_target_property(lrelease Qt6::lrelease IMPORTED_LOCATION)
    set(source "${CMAKE_SOURCE_DIR}/resources/translations/${room}_zh_CN.ts")
    set(words "${CMAKE_BINARY_DIR}/i18n/words/${room}.qm")
    add_custom_command(OUTPUT "${words}"
        COMMAND ${CMAKE_COMMAND} -E make_directory "${CMAKE_BINARY_DIR}/i18n/words"
        COMMAND "${lrelease}" -silent "${source}" -qm "${words}"
        DEPENDS "${source}" COMMENT "Words of law: ${room}" VERBATIM)
    qt_add_resources(${room} "${room}_words" PREFIX "/words" BASE "${CMAKE_BINARY_DIR}/i18n/words" FILES "${words}")
endfunction()
