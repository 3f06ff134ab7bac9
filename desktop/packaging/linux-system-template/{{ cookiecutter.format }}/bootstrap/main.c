/* Starts the program in the system's libpython, which the package depends on.
 *
 * The interpreter sees the standard library and the packages that came with the program, nothing else: no
 * PYTHON* variable, no user's site-packages, no Debian dist-packages. A library that the person installed for
 * something else can't change what runs here. Byte code came with the package; none is written.
 */
#include <Python.h>

static PyStatus configure(PyConfig *config, int argc, char **argv)
{
    PyConfig_InitPythonConfig(config);
    config->isolated = 1;
    config->parse_argv = 0; /* options are the program's, not Python's */
    config->site_import = 0;
    config->write_bytecode = 0;

    PyStatus status = PyConfig_SetString(config, &config->home, L"/usr");
    if (!PyStatus_Exception(status))
        status = PyConfig_SetString(config, &config->run_module, APP_MODULE);
    if (!PyStatus_Exception(status))
        status = PyConfig_SetBytesArgv(config, argc, argv);
    if (!PyStatus_Exception(status))
        status = Py_InitializeFromConfig(config);
    return status;
}

/* Returns 0, or -1 with Python's exception set. */
static int append_to_path(const wchar_t *folder)
{
    PyObject *path = PySys_GetObject("path"); /* borrowed */
    PyObject *entry = PyUnicode_FromWideChar(folder, -1);
    int result = path && entry ? PyList_Append(path, entry) : -1;
    Py_XDECREF(entry);
    return result;
}

int main(int argc, char **argv)
{
    PyConfig config;
    PyStatus status = configure(&config, argc, argv);
    PyConfig_Clear(&config);
    if (PyStatus_Exception(status))
        Py_ExitStatusException(status);

    /* Only after the start: a search path in the configuration would replace the standard library's. */
    if (append_to_path(APP_FOLDER L"/app") || append_to_path(APP_FOLDER L"/app_packages")) {
        PyErr_Print();
        return 1;
    }
    return Py_RunMain();
}
